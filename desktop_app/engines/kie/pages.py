"""Names and pages of KIE AI that its keys, its answers and the window share."""

NAME = "KIE_AI_API_KEY"
BILLING, KEYS, LOGS = "https://kie.ai/billing", "https://kie.ai/api-key", "https://kie.ai/logs"
