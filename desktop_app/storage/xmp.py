"""XMP packets: the few properties we write, merged into what a file already says."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from typing import NamedTuple

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_META = "adobe:ns:meta/"
_XMP = "http://ns.adobe.com/xap/1.0/"
_DC = "http://purl.org/dc/elements/1.1/"
_IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_NOTE = "http://ns.adobe.com/xmp/note/"
_EXIF = "http://ns.adobe.com/exif/1.0/"
_EASEL = "urn:easel-desktop:recipe:1/"
_XML = "http://www.w3.org/XML/1998/namespace"
_PREFIXES = {
    "rdf": _RDF, "x": _META, "xmp": _XMP, "dc": _DC, "Iptc4xmpExt": _IPTC, "xmpNote": _NOTE, "exif": _EXIF,
    "easel": _EASEL, "photoshop": "http://ns.adobe.com/photoshop/1.0/", "tiff": "http://ns.adobe.com/tiff/1.0/",
    "lr": "http://ns.adobe.com/lightroom/1.0/", "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
}
SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
MAX_PACKET = 16 * 1024 * 1024
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
_TAIL = '<?xpacket end="w"?>'
_NOT_XML = "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"


class Words(NamedTuple):
    """What we say in XMP. source_type: IPTC's term, "" says nothing. recipe: our JSON, "" leaves it out."""

    rating: int
    source_type: str = ""
    description: str = ""
    recipe: str = ""
    extension: str = ""  # the digest of a long packet that goes with this one


def packet(words: Words, existing: bytes = b"") -> bytes:
    """A packet that says `words`, and of an existing one whatever does not contradict them."""
    root = parse(existing)
    rdf = root.find(f".//{{{_RDF}}}RDF") if root is not None and root.tag != f"{{{_RDF}}}RDF" else root
    if root is None or rdf is None:
        root = ElementTree.Element(f"{{{_META}}}xmpmeta")
        rdf = ElementTree.SubElement(root, f"{{{_RDF}}}RDF")
    replaced = {f"{{{_XMP}}}Rating", f"{{{_EASEL}}}recipe", f"{{{_NOTE}}}HasExtendedXMP"}
    if words.source_type:
        replaced.add(f"{{{_IPTC}}}DigitalSourceType")
    if words.description:
        replaced.add(f"{{{_DC}}}description")
    _drop(rdf, replaced)
    rdf.append(_description(words))
    for prefix, uri in _PREFIXES.items():
        ElementTree.register_namespace(prefix, uri)
    text = ElementTree.tostring(root, encoding="unicode")
    return (_HEAD + text + _TAIL).encode("utf-8")


def parse(data: bytes) -> ElementTree.Element | None:
    """The packet as a tree; None where it is empty, too long, broken, or declares entities."""
    if not data or len(data) > MAX_PACKET or b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return None
    text = data.decode("utf-8", "replace").strip("\ufeff\0 \n\r\t")
    text = re.sub(r"<\?xpacket[^>]*\?>", "", text)
    try:
        return ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError, RecursionError):
        return None


def recipe_in(data: bytes) -> str:
    """Our JSON in a packet, or ""."""
    return _first(data, f"{{{_EASEL}}}recipe")


def extension_in(data: bytes) -> str:
    """The digest of the long packet that belongs to this one, or ""."""
    return _first(data, f"{{{_NOTE}}}HasExtendedXMP")


def source_type_in(data: bytes) -> str:
    """IPTC's term for how the picture came about, or ""."""
    return _first(data, f"{{{_IPTC}}}DigitalSourceType").removeprefix(SOURCE_TYPES)


def creator_in(data: bytes) -> tuple[str, str]:
    """(xmp:CreatorTool, exif:UserComment), each "" where absent."""
    return _first(data, f"{{{_XMP}}}CreatorTool"), _first(data, f"{{{_EXIF}}}UserComment")


def property_named(data: bytes, local_name: str) -> str:
    """A property by its name alone, whatever its namespace; "" where absent."""
    root = parse(data)
    if root is None:
        return ""
    names = {name for element in root.iter() for name in (element.tag, *element.attrib)}
    wanted = next((name for name in names if isinstance(name, str) and name.endswith("}" + local_name)), "")
    return next(_values(root, wanted), "") if wanted else ""


def _description(words: Words) -> ElementTree.Element:
    element = ElementTree.Element(f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": ""})
    element.set(f"{{{_XMP}}}Rating", str(words.rating))
    if words.source_type:
        element.set(f"{{{_IPTC}}}DigitalSourceType", SOURCE_TYPES + words.source_type)
    if words.extension:
        element.set(f"{{{_NOTE}}}HasExtendedXMP", words.extension)
    if words.recipe:
        element.set(f"{{{_EASEL}}}recipe", words.recipe)
    if words.description:
        holder = ElementTree.SubElement(element, f"{{{_DC}}}description")
        alternatives = ElementTree.SubElement(holder, f"{{{_RDF}}}Alt")
        item = ElementTree.SubElement(alternatives, f"{{{_RDF}}}li", {f"{{{_XML}}}lang": "x-default"})
        item.text = re.sub(_NOT_XML, "", words.description)
    return element


def _drop(rdf: ElementTree.Element, names: set[str]) -> None:
    """Take properties out of every description, and descriptions that say nothing any more."""
    for description in list(rdf):
        for name in names:
            description.attrib.pop(name, None)
            for child in description.findall(name):
                description.remove(child)
        if len(description) == 0 and set(description.attrib) <= {f"{{{_RDF}}}about"}:
            rdf.remove(description)


def _first(data: bytes, name: str) -> str:
    root = parse(data)
    return next(_values(root, name), "") if root is not None else ""


def _values(root: ElementTree.Element, name: str) -> Iterator[str]:
    for element in root.iter():
        if name in element.attrib:
            yield element.attrib[name]
        if element.tag == name:
            text = "".join(element.itertext()).strip()
            if text:
                yield text
