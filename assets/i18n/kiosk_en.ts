<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AttractCall</name>
    <message>
        <source>触摸屏幕，开始办事</source>
        <translation>Touch to begin</translation>
    </message>
    <message>
        <source>正在准备，请稍等</source>
        <translation>Getting ready, please wait</translation>
    </message>
    <message>
        <source>标准版</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>长辈版</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>长辈版&#x3000;大字大图</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the other language&apos;s own name</comment>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>卡还在读卡区，请拿好</source>
        <translation>Your card is still on the reader</translation>
    </message>
    <message>
        <source>依据：%1&#x3000;·&#x3000;终端 %2</source>
        <translation>Source: %1 · Terminal %2</translation>
    </message>
    <message>
        <source>终端 %1</source>
        <translation>Terminal %1</translation>
    </message>
    <message>
        <source>有一张卡落在读卡区</source>
        <translation>A card was left on the reader</translation>
    </message>
    <message>
        <source>有一张卡落在读卡区，请交给工作人员。</source>
        <translation>A card was left on the reader. Please hand it to the staff.</translation>
    </message>
    <message>
        <source>请把它交给工作人员。%1</source>
        <translation>Please hand it to the staff. %1</translation>
    </message>
</context>
<context>
    <name>AudienceSwitch</name>
    <message>
        <source>给谁办</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Business</translation>
    </message>
</context>
<context>
    <name>ButtonsPage</name>
    <message>
        <source>按钮</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>主按钮</source>
        <translation>Main button</translation>
    </message>
    <message>
        <source>常态、按下、焦点、不可用、等待</source>
        <translation>normal, pressed, focused, disabled, busy</translation>
    </message>
    <message>
        <source>提交申请</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>提交中</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>次按钮</source>
        <translation>Second button</translation>
    </message>
    <message>
        <source>常态、按下、焦点、不可用、撤回</source>
        <translation>normal, pressed, focused, disabled, withdraw</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>撤回申请</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>轻按钮</source>
        <translation>Quiet button</translation>
    </message>
    <message>
        <source>无底、浅底、等您办、带图标、两行</source>
        <translation>bare, tinted, your turn, with icon, two lines</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>去补材料</source>
        <translation>Add papers</translation>
    </message>
    <message>
        <source>我的办件</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>查进度、补材料</source>
        <translation>Progress, missing papers</translation>
    </message>
    <message>
        <source>长短</source>
        <translation>Short and long</translation>
    </message>
    <message>
        <source>两个字，四十个字</source>
        <translation>one word, many words</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>我已经看清楚上面的全部内容并且同意按照这里写的办法使用我的身份证和共享的材料信息</source>
        <translation>I have read all of the above and agree that my ID card and shared papers are used as written here</translation>
    </message>
    <message>
        <source>短标签、手动拍</source>
        <translation>Chips, shutter</translation>
    </message>
    <message>
        <source>常态、按下、焦点、选中、带图标、不可用</source>
        <translation>normal, pressed, focused, chosen, with icon, disabled</translation>
    </message>
    <message>
        <source>居住证</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>参保证明</source>
        <translation>Insurance proof</translation>
    </message>
    <message>
        <source>老年优待证</source>
        <translation>Senior card</translation>
    </message>
    <message>
        <source>异地就医</source>
        <translation>Care elsewhere</translation>
    </message>
    <message>
        <source>重选</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <source>不可用</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>翻页</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>第一页、中间</source>
        <translation>first, middle</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>高拍仪</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>线拔了</source>
        <translation>Unplugged</translation>
    </message>
    <message>
        <source>画面定住了</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>画面正常</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>没有画面传来</source>
        <translation>No picture comes</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>斜放</source>
        <translation>Turned</translation>
    </message>
    <message>
        <source>杂物</source>
        <translation>Clutter</translation>
    </message>
    <message>
        <source>白桌</source>
        <translation>White desk</translation>
    </message>
    <message>
        <source>证件</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>背面</source>
        <translation>Back side</translation>
    </message>
    <message>
        <source>半页</source>
        <translation>Half</translation>
    </message>
    <message>
        <source>太暗</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>模糊</source>
        <translation>Blurred</translation>
    </message>
    <message>
        <source>空桌</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>银行卡</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>人像</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>定住</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>停传</source>
        <translation>Stall</translation>
    </message>
    <message>
        <source>拔线</source>
        <translation>Unplug</translation>
    </message>
    <message>
        <source>插线</source>
        <translation>Plug in</translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>普通居民</source>
        <translation>An ordinary resident</translation>
    </message>
    <message>
        <source>1944 年生，证件长期有效</source>
        <translation>Born 1944, card valid for ever</translation>
    </message>
    <message>
        <source>姓名、住址很长</source>
        <translation>Long name and address</translation>
    </message>
    <message>
        <source>证件已经过期</source>
        <translation>Card has expired</translation>
    </message>
    <message>
        <source>号码的校验位不对</source>
        <translation>Wrong check digit in the number</translation>
    </message>
    <message>
        <source>港澳台居民居住证</source>
        <translation>HK, Macau or Taiwan permit</translation>
    </message>
    <message>
        <source>外国人永久居留身份证</source>
        <translation>Permanent residence card</translation>
    </message>
    <message>
        <source>社保卡</source>
        <translation>Social card</translation>
    </message>
    <message>
        <source>一代社保卡</source>
        <translation>1st generation</translation>
    </message>
    <message>
        <source>要密码的社保卡</source>
        <translation>Asks for PIN</translation>
    </message>
    <message>
        <source>银行卡</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>乱码的卡</source>
        <translation>A garbled card</translation>
    </message>
    <message>
        <source>第一次读不出的卡</source>
        <translation>A card that fails at first</translation>
    </message>
    <message>
        <source>数据不全的卡</source>
        <translation>Incomplete card</translation>
    </message>
    <message>
        <source>拒绝读取的卡</source>
        <translation>Refusing card</translation>
    </message>
    <message>
        <source>有毛病的卡</source>
        <translation>A faulty card</translation>
    </message>
    <message>
        <source>乱码</source>
        <translation>Garbled</translation>
    </message>
    <message>
        <source>数据不全</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>拒读</source>
        <translation>Refuses</translation>
    </message>
    <message>
        <source>身份证和社保卡</source>
        <translation>ID and social cards</translation>
    </message>
    <message>
        <source>读卡服务已停</source>
        <translation>Card service stopped</translation>
    </message>
    <message>
        <source>读到一半拿走了</source>
        <translation>Pulled away while read</translation>
    </message>
    <message>
        <source>放着%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>卡在读卡区</source>
        <translation>On the reader</translation>
    </message>
    <message>
        <source>没有放卡</source>
        <translation>No card</translation>
    </message>
    <message>
        <source>读卡服务崩溃</source>
        <translation>Service crashes</translation>
    </message>
    <message>
        <source>首读不出</source>
        <translation>Fails once</translation>
    </message>
    <message>
        <source>停读卡服务</source>
        <translation>Stop service</translation>
    </message>
    <message>
        <source>启读卡服务</source>
        <translation>Start service</translation>
    </message>
</context>
<context>
    <name>CaseNumber</name>
    <message>
        <source>办件编号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>本机编号</source>
        <translation>Kiosk number</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>给窗口扫的二维码</source>
        <translation>Code for staff at a window</translation>
    </message>
    <message>
        <source>到窗口可以扫这个码</source>
        <translation>Staff at a window can scan this</translation>
    </message>
    <message>
        <source>提交时间</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>存好时间</source>
        <translation>Kept since</translation>
    </message>
    <message>
        <source>有问题打 %1，报这个号</source>
        <translation>Questions? Call %1 and give this number</translation>
    </message>
    <message>
        <source>纸上是本机编号 %1</source>
        <translation>On the paper: kiosk number %1</translation>
    </message>
    <message>
        <source>本机编号 %1</source>
        <translation>Kiosk number %1</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>申请已提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>平台没有收下这件申请</source>
        <translation>The platform did not take this application</translation>
    </message>
    <message>
        <source>已存在本机，正在送出</source>
        <translation>Kept here, being sent</translation>
    </message>
    <message>
        <source>已存在本机，还没有送出</source>
        <translation>Kept here, not sent yet</translation>
    </message>
    <message>
        <source>请留好编号，打 %1 或到窗口办理。</source>
        <translation>Keep the number and call %1, or go to a window.</translation>
    </message>
    <message>
        <source>办件编号：%1。</source>
        <translation>Case number: %1. </translation>
    </message>
    <message>
        <source>本机编号：%1。</source>
        <translation>Kiosk number: %1. </translation>
    </message>
    <message>
        <source>有问题打 %1，报这个号。</source>
        <translation>Questions? Call %1 and give this number. </translation>
    </message>
    <message>
        <source>送到平台后，%1</source>
        <translation>After delivery: %1</translation>
    </message>
    <message>
        <source>请取走暂存凭条</source>
        <translation>Please take your slip</translation>
    </message>
    <message>
        <source>请取走回执</source>
        <translation>Please take your receipt</translation>
    </message>
    <message>
        <source>在屏幕下方取纸，请留好。</source>
        <translation>It is below the screen. Please keep it.</translation>
    </message>
    <message>
        <source>纸上的编号一样有效，请留好。</source>
        <translation>The number on the paper is just as valid. Please keep it.</translation>
    </message>
    <message>
        <source>没有网络。恢复后自动送出，不用您再来。</source>
        <translation>It is sent once the line is back. No need to come again.</translation>
    </message>
    <message>
        <source>会自动送出，不用您再来。</source>
        <translation>It is sent by itself; no need to come back.</translation>
    </message>
    <message>
        <source>会自动送出，可以放心离开。</source>
        <translation>It is sent by itself; you may leave.</translation>
    </message>
    <message>
        <source>您的申请已经提交，不受影响。</source>
        <translation>Your application is submitted and not affected.</translation>
    </message>
    <message>
        <source>您的申请已存在本机，会自动送出，不受影响。</source>
        <translation>Your application is kept here and goes by itself; it is not affected.</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>选一个</source>
        <translation>Choose one</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>可以选几个</source>
        <translation>more than one may be chosen</translation>
    </message>
    <message>
        <source>选一个</source>
        <translation>Choose one</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>选择</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>并排单选</source>
        <translation>One of a few</translation>
    </message>
    <message>
        <source>选了第二个；长辈版上下排</source>
        <translation>the second is chosen; one below the other in the large version</translation>
    </message>
    <message>
        <source>在这里工作</source>
        <translation>I work here</translation>
    </message>
    <message>
        <source>在这里有住所</source>
        <translation>I have a home here</translation>
    </message>
    <message>
        <source>在这里上学</source>
        <translation>I study here</translation>
    </message>
    <message>
        <source>单张</source>
        <translation>One card</translation>
    </message>
    <message>
        <source>常态、选中、按下、焦点、多选、不可用</source>
        <translation>normal, chosen, pressed, focused, one of several, disabled</translation>
    </message>
    <message>
        <source>需要邮寄</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>愿意接收短信</source>
        <translation>Text me</translation>
    </message>
    <message>
        <source>单选清单</source>
        <translation>One of a list</translation>
    </message>
    <message>
        <source>长的也放得下</source>
        <translation>long answers fit</translation>
    </message>
    <message>
        <source>您和户主的关系</source>
        <translation>What are you to the head of household?</translation>
    </message>
    <message>
        <source>我就是户主</source>
        <translation>I am the head of household</translation>
    </message>
    <message>
        <source>户主的配偶、子女、父母或者一起生活并且登记在同一个户口簿上面的其他亲属家人</source>
        <translation>Husband, wife, child, parent or another relative who lives in the same household and stands in its book</translation>
    </message>
    <message>
        <source>租房住</source>
        <translation>I rent</translation>
    </message>
    <message>
        <source>要看户口簿</source>
        <translation>We need the household book</translation>
    </message>
    <message>
        <source>要看租房合同</source>
        <translation>We need the rental contract</translation>
    </message>
    <message>
        <source>多选清单</source>
        <translation>Several of a list</translation>
    </message>
    <message>
        <source>可以选几个</source>
        <translation>more than one may be chosen</translation>
    </message>
    <message>
        <source>结果怎么给您</source>
        <translation>How shall we send the result?</translation>
    </message>
    <message>
        <source>发短信</source>
        <translation>By text message</translation>
    </message>
    <message>
        <source>寄到家</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>到驿站拿</source>
        <translation>I come to the station</translation>
    </message>
    <message>
        <source>整块确认</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>没选、选了</source>
        <translation>not chosen, chosen</translation>
    </message>
    <message>
        <source>我确认以上内容真实</source>
        <translation>I confirm that all of this is true</translation>
    </message>
    <message>
        <source>我已经看清楚上面的全部内容并且同意按照这里写的办法使用我的身份证和共享的材料信息</source>
        <translation>I have read all of the above and agree that my ID card and shared papers are used as written here</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>五个等级，选了满意</source>
        <translation>five grades, one is chosen</translation>
    </message>
</context>
<context>
    <name>ComfortFoot</name>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>调好了</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ComfortOverlay</name>
    <message>
        <source>怎么方便，就怎么调</source>
        <translation>Set it your way</translation>
    </message>
    <message>
        <source>只管这一次，办完就恢复原样。</source>
        <translation>For this visit only. It goes back afterwards.</translation>
    </message>
    <message>
        <source>这里可以调字的大小、颜色、声音和按钮的位置。调好了，按“调好了”。</source>
        <translation>Here you can set text size, colours, sound and where the buttons are. When you are done, press &quot;Done&quot;.</translation>
    </message>
</context>
<context>
    <name>ComfortRows</name>
    <message>
        <source>看得清</source>
        <translation>Seeing</translation>
    </message>
    <message>
        <source>字的大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>黑底</source>
        <translation>On black</translation>
    </message>
    <message>
        <source>白底</source>
        <translation>On white</translation>
    </message>
    <message>
        <source>听得清</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>读给我听</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>读慢一点</source>
        <translation>Speak slower</translation>
    </message>
    <message>
        <source>这台机器现在不能朗读。</source>
        <translation>This kiosk cannot read aloud now.</translation>
    </message>
    <message>
        <source>声音大小</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1（最大 %2）</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>再说一遍</source>
        <translation>Say it again</translation>
    </message>
    <message>
        <source>我戴着耳机</source>
        <translation>I wear headphones</translation>
    </message>
    <message>
        <source>填的内容也读</source>
        <translation>My answers are read too</translation>
    </message>
    <message>
        <source>关掉画面</source>
        <translation>Dark screen</translation>
    </message>
    <message>
        <source>连点两下就回来</source>
        <translation>Tap twice to return</translation>
    </message>
    <message>
        <source>按得着</source>
        <translation>Reaching</translation>
    </message>
    <message>
        <source>按钮放低</source>
        <translation>Buttons low down</translation>
    </message>
    <message>
        <source>左手方便</source>
        <translation>Left-handed</translation>
    </message>
    <message>
        <source>画面不动</source>
        <translation>No motion</translation>
    </message>
</context>
<context>
    <name>ConfirmLeaveOverlay</name>
    <message>
        <source>要退出吗？</source>
        <translation>Leave now?</translation>
    </message>
    <message>
        <source>还没有提交。
退出后，您填的内容会全部清除。</source>
        <translation>Nothing has been handed in yet.
What you entered will be cleared.</translation>
    </message>
    <message>
        <source>退出并清除</source>
        <translation>Leave and clear</translation>
    </message>
    <message>
        <source>不退出，继续办</source>
        <translation>Stay and go on</translation>
    </message>
    <message>
        <source>要退出吗？还没有提交，退出后填的内容会全部清除。</source>
        <translation>Do you want to leave? Nothing was handed in yet, and what you entered will be gone.</translation>
    </message>
</context>
<context>
    <name>ConsentPages</name>
    <message>
        <source>用来%1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>同意了，就是说：</source>
        <translation>If you agree:</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ConsentPoints</name>
    <message>
        <source>同意了，就是说：</source>
        <translation>If you agree:</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>用来%1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation>ID number</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>要用您的%1来%2。请按“下一页”看看同意了是什么意思。</source>
        <translation>Your %1 are needed to %2. Press Next page to see what agreeing means.</translation>
    </message>
    <message>
        <source>要用您的%1来%2，同意吗？同意就按“同意，继续”。</source>
        <translation>Your %1 are needed to %2. If you agree, press Agree and continue.</translation>
    </message>
    <message>
        <source>卡已经读好，请拿起来收好。</source>
        <translation>Your card has been read. Please take it back.</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>No</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>同意，继续</source>
        <translation>Yes, continue</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>CornerLoupe</name>
    <message>
        <source>放大镜：%1</source>
        <translation>Magnifier: %1</translation>
    </message>
</context>
<context>
    <name>CornerPicker</name>
    <message>
        <source>左上角</source>
        <translation>Top left corner</translation>
    </message>
    <message>
        <source>右上角</source>
        <translation>Top right corner</translation>
    </message>
    <message>
        <source>右下角</source>
        <translation>Bottom right corner</translation>
    </message>
    <message>
        <source>左下角</source>
        <translation>Bottom left corner</translation>
    </message>
    <message>
        <source>%1，距左边 %2%，距上边 %3%</source>
        <translation>%1, %2% from the left, %3% from the top</translation>
    </message>
    <message>
        <source>照片上纸的四个角</source>
        <translation>The four corners of the paper in the photo</translation>
    </message>
</context>
<context>
    <name>DarkPanel</name>
    <message>
        <source>画面已经关掉。连点两下屏幕，画面就回来。</source>
        <translation>The screen is dark. Tap it twice to bring it back.</translation>
    </message>
</context>
<context>
    <name>DateAnswer</name>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>先按年，再按月，最后按日</source>
        <translation>First the year, then the month, then the day</translation>
    </message>
    <message>
        <source>您填的是 %1</source>
        <translation>You entered %1</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>DateWheel</name>
    <message>
        <source>1月</source>
        <translation>January</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>February</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>March</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>April</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>June</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>July</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>August</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>September</translation>
    </message>
    <message>
        <source>10月</source>
        <translation>October</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>November</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>December</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>%1日</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>日期和数</source>
        <translation>Dates and figures</translation>
    </message>
    <message>
        <source>加减</source>
        <translation>Stepper</translation>
    </message>
    <message>
        <source>常态、出错</source>
        <translation>normal, wrong</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>3 人</source>
        <translation>3 people</translation>
    </message>
    <message>
        <source>0 人</source>
        <translation>0 people</translation>
    </message>
    <message>
        <source>打字填的日期</source>
        <translation>Dates that are typed</translation>
    </message>
    <message>
        <source>先按年，再按月，最后按日</source>
        <translation>First the year, then the month, then the day</translation>
    </message>
    <message>
        <source>转轮选的日期</source>
        <translation>Dates on wheels</translation>
    </message>
    <message>
        <source>没填、填了、出错</source>
        <translation>empty, filled, wrong</translation>
    </message>
    <message>
        <source>从哪天起住</source>
        <translation>Living here since</translation>
    </message>
    <message>
        <source>日期不能晚于今天</source>
        <translation>The date may not be after today</translation>
    </message>
    <message>
        <source>转一转，或者按上下箭头</source>
        <translation>turn it, or press the arrows</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>也可以按上下箭头</source>
        <translation>The arrows work as well</translation>
    </message>
</context>
<context>
    <name>DockBar</name>
    <message>
        <source>演示台</source>
        <translation>Dock</translation>
    </message>
    <message>
        <source>读卡器、打印机、高拍仪都是模拟的，人物都是虚构的</source>
        <translation>All devices are simulated, all people are invented</translation>
    </message>
</context>
<context>
    <name>DockWindow</name>
    <message>
        <source>秦务员演示台</source>
        <translation>Qinwuyuan dock</translation>
    </message>
    <message>
        <source>没有做成：%1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>模拟设备没有应答</source>
        <translation>The simulated devices do not answer</translation>
    </message>
    <message>
        <source>演示可能已经结束。上面是最后知道的样子。</source>
        <translation>The demo may have ended. Above is how they stood last.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>DocumentPrinterPanel</name>
    <message>
        <source>正常</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation>No paper</translation>
    </message>
    <message>
        <source>纸快用完</source>
        <translation>Paper low</translation>
    </message>
    <message>
        <source>卡纸</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>没碳粉</source>
        <translation>No toner</translation>
    </message>
    <message>
        <source>碳粉快用完</source>
        <translation>Toner low</translation>
    </message>
    <message>
        <source>盖子开着</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>出纸口满</source>
        <translation>Tray full</translation>
    </message>
    <message>
        <source>断电</source>
        <translation>No power</translation>
    </message>
    <message>
        <source>打得慢</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>不收文件</source>
        <translation>Refuses files</translation>
    </message>
    <message>
        <source>别的毛病</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>A4 打印机</source>
        <translation>A4 printer</translation>
    </message>
    <message>
        <source>队列停着</source>
        <translation>Queue stopped</translation>
    </message>
    <message>
        <source>修好</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>启队列</source>
        <translation>Start queue</translation>
    </message>
    <message>
        <source>停队列</source>
        <translation>Stop queue</translation>
    </message>
</context>
<context>
    <name>ElderOffer</name>
    <message>
        <source>字太小吗？想要大字、一次只问一件事，按下面的“换长辈版”。</source>
        <translation>Is it too small? For large letters and one question at a time, press &quot;Make it large&quot; below.</translation>
    </message>
    <message>
        <source>字太小？可以用长辈版</source>
        <translation>Too small? There is a large version</translation>
    </message>
    <message>
        <source>字更大，一次只问一件事</source>
        <translation>Larger letters, one question at a time</translation>
    </message>
    <message>
        <source>换长辈版</source>
        <translation>Make it large</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>手机</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>社保卡</source>
        <translation>Social card</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>手机上确认的</source>
        <translation>Confirmed on your phone</translation>
    </message>
    <message>
        <source>从社保卡读到</source>
        <translation>From your social card</translation>
    </message>
    <message>
        <source>从身份证读到</source>
        <translation>From your ID card</translation>
    </message>
    <message>
        <source>手机上确认的信息</source>
        <translation>From your phone</translation>
    </message>
    <message>
        <source>社保卡上的信息</source>
        <translation>From your social card</translation>
    </message>
    <message>
        <source>身份证上的信息</source>
        <translation>From your ID card</translation>
    </message>
    <message>
        <source>同意使用身份信息吗？</source>
        <translation>May we use your details?</translation>
    </message>
    <message>
        <source>同意使用社保卡信息吗？</source>
        <translation>May we use your social card data?</translation>
    </message>
    <message>
        <source>同意使用身份证信息吗？</source>
        <translation>May we use your card&apos;s data?</translation>
    </message>
    <message>
        <source>身份信息</source>
        <translation>details</translation>
    </message>
    <message>
        <source>社保卡信息</source>
        <translation>social card data</translation>
    </message>
    <message>
        <source>身份证信息</source>
        <translation>ID card data</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>屏幕上的内容已清除</source>
        <translation>The screen has been cleared</translation>
    </message>
    <message>
        <source>谢谢您，再见</source>
        <translation>Thank you, goodbye</translation>
    </message>
    <message>
        <source>已经退出</source>
        <translation>You have left</translation>
    </message>
    <message>
        <source>申请已经收好，您可以放心离开。</source>
        <translation>Your application is safe. You can leave now.</translation>
    </message>
    <message>
        <source>您填的内容已经全部清除。</source>
        <translation>Everything you entered has been cleared.</translation>
    </message>
    <message>
        <source>请带好身份证</source>
        <translation>Take your ID card</translation>
    </message>
    <message>
        <source>卡还在读卡区，请拿好</source>
        <translation>Your card is still on the reader</translation>
    </message>
    <message>
        <source>请带好回执和材料原件</source>
        <translation>Take your receipt and your papers</translation>
    </message>
    <message>
        <source>请带好材料原件</source>
        <translation>Take your papers</translation>
    </message>
    <message>
        <source>好的</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>谢谢您，再见。请带好身份证、回执和材料原件。</source>
        <translation>Thank you and goodbye. Please take your ID card, your receipt and your papers.</translation>
    </message>
    <message>
        <source>已经退出，您填的内容都清除了。请带好身份证和材料原件。</source>
        <translation>You have left, and everything you entered is gone. Please take your ID card and your papers.</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>（选填）</source>
        <translation> (optional)</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>输入框</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>States</translation>
    </message>
    <message>
        <source>空、填了、预填带来源、出错、只读、不可用、密码、选择</source>
        <translation>empty, filled, with its source, wrong, read only, disabled, hidden, picker</translation>
    </message>
    <message>
        <source>手机号</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>11 位手机号</source>
        <translation>11 digits</translation>
    </message>
    <message>
        <source>进度用短信告诉您</source>
        <translation>We text you how it goes</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>陈示例</source>
        <translation>Chen Shili</translation>
    </message>
    <message>
        <source>现在住的小区</source>
        <translation>Where you live now</translation>
    </message>
    <message>
        <source>田园路社区 和园小区</source>
        <translation>Tianyuan Road, Heyuan</translation>
    </message>
    <message>
        <source>共享数据</source>
        <translation>Shared data</translation>
    </message>
    <message>
        <source>详细地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>3 号楼</source>
        <translation>Building 3</translation>
    </message>
    <message>
        <source>请写到单元和门牌号</source>
        <translation>Please add entrance and door</translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>先选开户银行</source>
        <translation>Choose the bank first</translation>
    </message>
    <message>
        <source>上次填写</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>居住面积</source>
        <translation>Living space</translation>
    </message>
    <message>
        <source>平方米</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>长问题</source>
        <translation>A long question</translation>
    </message>
    <message>
        <source>四十个字的问题，没有答案</source>
        <translation>many words, no answer yet</translation>
    </message>
    <message>
        <source>您在现在住的地方从哪一天起开始连续居住并且办理过居住登记或者签过租房合同</source>
        <translation>Since which day have you lived without a break where you live now, with a registration or a rental contract</translation>
    </message>
    <message>
        <source>没有就不填</source>
        <translation>Leave it empty if there is none</translation>
    </message>
    <message>
        <source>提示行</source>
        <translation>Message line</translation>
    </message>
    <message>
        <source>提示、出错、要点</source>
        <translation>hint, error, point</translation>
    </message>
    <message>
        <source>手机号是 11 位，例如 138 0000 0000</source>
        <translation>A mobile number has 11 digits, such as 138 0000 0000</translation>
    </message>
    <message>
        <source>已经通过共享数据核对，不用交</source>
        <translation>Checked in shared data, no need to bring it</translation>
    </message>
    <message>
        <source>照片不清楚，请再拍一次</source>
        <translation>The photo is not clear, please take it again</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>请人帮我</source>
        <translation>Get help</translation>
    </message>
    <message>
        <source>找人帮忙</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>共享数据</source>
        <translation>Shared data</translation>
    </message>
    <message>
        <source>已经帮您填好</source>
        <translation>Filled in for you</translation>
    </message>
    <message>
        <source>没有就不用填</source>
        <translation>You may leave it empty</translation>
    </message>
</context>
<context>
    <name>FormNotices</name>
    <message>
        <source>还有 %1 处要改：%2</source>
        <translation>To correct: %1 (%2)</translation>
    </message>
    <message>
        <source>去改</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>正在查找可以自动填写的内容，您也可以先填</source>
        <translation>Looking for answers to fill in for you; you can start already</translation>
    </message>
    <message>
        <source>正在帮您查，可以先填</source>
        <translation>Looking it up; go ahead</translation>
    </message>
    <message>
        <source>找到 %1 项可以自动填写</source>
        <translation>%1 answers can be filled in for you</translation>
    </message>
    <message>
        <source>填进来</source>
        <translation>Fill in</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>请填写这一页的 %1 项。填好了，按“填好了，下一步”。</source>
        <translation>Please fill in the %1 answers on this page, then press the main button at the bottom.</translation>
    </message>
    <message>
        <source>还有 %1 处要改：%2</source>
        <translation>To correct: %1 (%2)</translation>
    </message>
    <message>
        <source>上一题</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>填好了，下一步</source>
        <translation>Done, go on</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>户口所在地</source>
        <translation>Registered in</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>对，下一步</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>对，下一题</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>没有，下一步</source>
        <translation>Nothing, go on</translation>
    </message>
    <message>
        <source>没有，下一题</source>
        <translation>Nothing, go on</translation>
    </message>
    <message>
        <source>填好了，下一步</source>
        <translation>Done, go on</translation>
    </message>
    <message>
        <source>填好了，下一题</source>
        <translation>Done, go on</translation>
    </message>
</context>
<context>
    <name>FoundationsPage</name>
    <message>
        <source>基础：颜色、字、格</source>
        <translation>Foundations: colour, type, grid</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>每个用途一种</source>
        <translation>one for each use</translation>
    </message>
    <message>
        <source>主色</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>按下</source>
        <translation>Pressed</translation>
    </message>
    <message>
        <source>选中底</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>浅描边</source>
        <translation>Light edge</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>可点描边</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>卡片</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>只读底</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>分隔线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>点缀</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>留意文字</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>留意底</source>
        <translation>Its ground</translation>
    </message>
    <message>
        <source>夜</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>完成底</source>
        <translation>Its ground</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>错误底</source>
        <translation>Its ground</translation>
    </message>
    <message>
        <source>字</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>两种粗细，跟着字号档一起变</source>
        <translation>two weights, grows with the text step</translation>
    </message>
    <message>
        <source>孩子出生，一次办好</source>
        <translation>A birth, done in one go</translation>
    </message>
    <message>
        <source>请把身份证放在读卡区</source>
        <translation>Put your ID card on the reader</translation>
    </message>
    <message>
        <source>正在打印回执</source>
        <translation>Printing your receipt</translation>
    </message>
    <message>
        <source>没有问题，去签名</source>
        <translation>All right, go and sign</translation>
    </message>
    <message>
        <source>用手指写，写得大一些</source>
        <translation>Write large, with your finger</translation>
    </message>
    <message>
        <source>离开户口所在地，在杨凌居住半年以上</source>
        <translation>Half a year in Yangling, away from your registered home</translation>
    </message>
    <message>
        <source>进度用短信告诉您</source>
        <translation>We text you how it goes</translation>
    </message>
    <message>
        <source>只给维护人员看的小字</source>
        <translation>Small type, for staff only</translation>
    </message>
    <message>
        <source>间距、圆角、层次</source>
        <translation>Space, corners, elevation</translation>
    </message>
    <message>
        <source>单位 2 mm</source>
        <translation>unit 2 mm</translation>
    </message>
</context>
<context>
    <name>FramingWords</name>
    <message>
        <source>正在拍，请不要动</source>
        <translation>Taking it, keep still</translation>
    </message>
    <message>
        <source>正在等拍摄设备</source>
        <translation>Waiting for the camera</translation>
    </message>
    <message>
        <source>光线太暗，请避开阴影</source>
        <translation>Too dark: avoid shadows</translation>
    </message>
    <message>
        <source>请往后一点，头和肩都要露出来</source>
        <translation>Step back: head and shoulders in view</translation>
    </message>
    <message>
        <source>请让整张纸都在画面里</source>
        <translation>Show the whole page</translation>
    </message>
    <message>
        <source>请保持不动</source>
        <translation>Keep still</translation>
    </message>
    <message>
        <source>请保持不动，马上自动拍</source>
        <translation>Hold still for the picture</translation>
    </message>
    <message>
        <source>可以拍了；纸边要请您指一下</source>
        <translation>Ready; you will be asked for the edges</translation>
    </message>
    <message>
        <source>可以拍了，请按“拍照”</source>
        <translation>Ready: press &quot;Take the picture&quot;</translation>
    </message>
    <message>
        <source>请一个人正对镜头</source>
        <translation>One person, facing the camera</translation>
    </message>
    <message>
        <source>请把纸放平</source>
        <translation>Lay the page flat</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>标准版</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>长辈版</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>标准字</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>大字</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>特大字</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>浅底高对比</source>
        <translation>Contrast on white</translation>
    </message>
    <message>
        <source>减少动画</source>
        <translation>Less motion</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>高对比，文字对比 ≥ 10:1</source>
        <translation>High contrast, text ≥ 10:1</translation>
    </message>
    <message>
        <source>长辈版，触控 ≥ 16 mm，对比 ≥ 7:1</source>
        <translation>Large: targets ≥ 16 mm, contrast ≥ 7:1</translation>
    </message>
    <message>
        <source>标准版，触控 ≥ 12 mm，对比 ≥ 4.5:1</source>
        <translation>Standard: targets ≥ 12 mm, contrast ≥ 4.5:1</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>控件陈列</source>
        <translation>Gallery of controls</translation>
    </message>
</context>
<context>
    <name>GatheredPages</name>
    <message>
        <source>第 %1 页</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>再拍一页</source>
        <translation>Another page</translation>
    </message>
    <message>
        <source>重拍最后一页</source>
        <translation>Retake the last page</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>设定依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>受理条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>申请材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>办结时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>收费标准</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>GuideFacts</name>
    <message>
        <source>要带什么</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>多久办好</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>填表约 %1 分钟</source>
        <translation>%1 minutes to fill in</translation>
    </message>
    <message>
        <source>要多少钱</source>
        <translation>What it costs</translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>暂时不能在本机办</source>
        <translation>Not possible here now</translation>
    </message>
    <message>
        <source>可在本机办</source>
        <translation>Can be done here</translation>
    </message>
    <message>
        <source>不在本机办</source>
        <translation>Not at this machine</translation>
    </message>
    <message>
        <source>更多说明</source>
        <translation>More about it</translation>
    </message>
</context>
<context>
    <name>GuideLead</name>
    <message>
        <source>暂时不能在本机办</source>
        <translation>Not possible here now</translation>
    </message>
    <message>
        <source>可在本机办</source>
        <translation>Can be done here</translation>
    </message>
    <message>
        <source>不在本机办</source>
        <translation>Not at this machine</translation>
    </message>
    <message>
        <source>办结时间</source>
        <translation>until decided</translation>
    </message>
    <message>
        <source>费用</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>约 %1 分钟</source>
        <translation>About %1 min</translation>
    </message>
    <message>
        <source>在本机填报</source>
        <translation>at this kiosk</translation>
    </message>
    <message>
        <source>要不要带一份纸质的说明？</source>
        <translation>Take this guide along on paper?</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>更多说明</source>
        <translation>More about it</translation>
    </message>
    <message>
        <source>谁可以办</source>
        <translation>Who can apply</translation>
    </message>
    <message>
        <source>办好拿到什么</source>
        <translation>What you get</translation>
    </message>
    <message>
        <source>期限怎么定的</source>
        <translation>How the time is set</translation>
    </message>
    <message>
        <source>用到哪些材料</source>
        <translation>Which papers are used</translation>
    </message>
    <message>
        <source>按哪条规定办</source>
        <translation>The rule behind it</translation>
    </message>
    <message>
        <source>要不要带一份纸质的说明？</source>
        <translation>Take this guide along on paper?</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>这里是“%1”的说明：要带什么、多久办好、收不收费。看好了，按“开始办理”。</source>
        <translation>This is the guide to %1: what to bring, how long it takes and what it costs. When you are ready, press &quot;Begin&quot;.</translation>
    </message>
    <message>
        <source>接着看，按“%1”。</source>
        <translation>To read on, press &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>看好了，按“开始办理”。</source>
        <translation>When you have read it, press &quot;Begin&quot;.</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>开始办理</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>政务服务驿站</source>
        <translation>Service station</translation>
    </message>
    <message>
        <source>秦务员·政务服务驿站</source>
        <translation>Qinwuyuan Services</translation>
    </message>
    <message>
        <source>已联网</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>未联网</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>HeaderButtons</name>
    <message>
        <source>标准版</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>长辈版</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the other language&apos;s own name</comment>
        <translation>中文</translation>
    </message>
    <message>
        <source>无障碍</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>需要有人帮忙吗？</source>
        <translation>Do you need help?</translation>
    </message>
    <message>
        <source>不着急，办到哪一步都还在。</source>
        <translation>Take your time: your place is kept.</translation>
    </message>
    <message>
        <source>回去接着办</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>退出并清除</source>
        <translation>Leave and clear</translation>
    </message>
    <message>
        <source>字太小？换长辈版</source>
        <translation>Too small? Make it large</translation>
    </message>
    <message>
        <source>需要有人帮忙吗？可以打电话：%1。不着急，办到哪一步都还在。</source>
        <translation>Do you need help? You can call %1. Take your time; nothing is lost.</translation>
    </message>
    <message>
        <source>需要有人帮忙吗？不着急，办到哪一步都还在。</source>
        <translation>Do you need help? Take your time; nothing is lost.</translation>
    </message>
</context>
<context>
    <name>HolderCard</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation>ID number</translation>
    </message>
</context>
<context>
    <name>HomeElder</name>
    <message>
        <source>全部事项</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>居住证、公积金等</source>
        <translation>All that is offered</translation>
    </message>
</context>
<context>
    <name>HomeGreeting</name>
    <message>
        <source>您好，想办哪一样？</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>您好，
今天想办什么？</source>
        <translation>What do you
need today?</translation>
    </message>
    <message>
        <source>您好，今天想办什么？</source>
        <translation>What do you need today?</translation>
    </message>
    <message>
        <source>用手指点一下就行，不着急。</source>
        <translation>Touch one. No hurry.</translation>
    </message>
    <message>
        <source>搜一搜，或在右边选</source>
        <translation>Search, or choose on the right</translation>
    </message>
    <message>
        <source>搜一搜，或在下面选</source>
        <translation>Search, or choose below</translation>
    </message>
</context>
<context>
    <name>HomeNotices</name>
    <message>
        <source>网络暂时不通，照常办，先存在本机</source>
        <translation>The network is down. Carry on: all is kept here.</translation>
    </message>
    <message>
        <source>网络暂时不通，照常办理，申请会先保存在本机</source>
        <translation>The network is down. Carry on: applications are kept here first.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>查进度</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>查办事进度</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>请选一件要办的事。要人帮忙，按“找人帮忙”。</source>
        <translation>Choose what you would like to do. If you want help, press the help button.</translation>
    </message>
    <message>
        <source>请选一件要办的事。要人帮忙，按“请人来帮我”。</source>
        <translation>Choose what you would like to do. For help, press Get help.</translation>
    </message>
    <message>
        <source>网络暂时不通，照常办，先存在本机。</source>
        <translation>The network is down. Carry on; your application is kept here.</translation>
    </message>
    <message>
        <source>12345 热线</source>
        <translation>12345</translation>
    </message>
    <message>
        <source>找人帮忙</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>请人来帮我</source>
        <translation>Get help</translation>
    </message>
</context>
<context>
    <name>HomeThings</name>
    <message>
        <source>高效办成一件事</source>
        <translation>Done together</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部 %1 件</source>
        <translation>All %1</translation>
    </message>
</context>
<context>
    <name>HomeTopics</name>
    <message>
        <source>按生活领域找</source>
        <translation>By part of life</translation>
    </message>
</context>
<context>
    <name>HomeWork</name>
    <message>
        <source>输入事项名称</source>
        <translation>Type what you need</translation>
    </message>
    <message>
        <source>输入事项名称或拼音首字母</source>
        <translation>Type what you need</translation>
    </message>
    <message>
        <source>企业事项</source>
        <translation>For business</translation>
    </message>
    <message>
        <source>高频事项</source>
        <translation>Often used</translation>
    </message>
    <message>
        <source>全部 %1 项</source>
        <translation>All %1</translation>
    </message>
</context>
<context>
    <name>HotlineScreen</name>
    <message>
        <source>请用自己的电话拨打 12345，白天晚上都有人接。</source>
        <translation>Please call 12345 on your own phone; it is answered day and night.</translation>
    </message>
    <message>
        <source>打 12345，什么事都能问</source>
        <translation>Call 12345 and ask anything</translation>
    </message>
    <message>
        <source>打电话前看一看</source>
        <translation>Before you call</translation>
    </message>
    <message>
        <source>用自己的电话打，这台机器不能打电话。</source>
        <translation>Use your own phone; this machine cannot call.</translation>
    </message>
    <message>
        <source>白天晚上、节假日，都有人接。</source>
        <translation>It is answered day and night, on holidays too.</translation>
    </message>
    <message>
        <source>说清楚三样：什么事、在哪里、什么时候。</source>
        <translation>Say three things: what, where and when.</translation>
    </message>
    <message>
        <source>记下工单编号，过后再打可以问进度。</source>
        <translation>Note the ticket number; call again to ask how it is going.</translation>
    </message>
</context>
<context>
    <name>InactivityOverlay</name>
    <message>
        <source>您还在吗？</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>%1 秒后自动退出。</source>
        <translation>You will be signed out in %1 s.</translation>
    </message>
    <message>
        <source>%1 秒后自动退出，
您填的内容会全部清除。</source>
        <translation>In %1 s you will be signed out
and everything you entered is cleared.</translation>
    </message>
    <message>
        <source>我还在，继续办</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>退出并清除</source>
        <translation>Leave and clear</translation>
    </message>
    <message>
        <source>填写的内容已遮住</source>
        <translation>Your entries are hidden</translation>
    </message>
    <message>
        <source>您还在吗？还在就按“我还在”。不按的话，%1 秒后自动退出。</source>
        <translation>Are you still there? If so, press the main button. Otherwise you will be logged out in %1 seconds.</translation>
    </message>
</context>
<context>
    <name>ItemTile</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>高效办成一件事</source>
        <translation>Done together</translation>
    </message>
    <message>
        <source>企业事项</source>
        <translation>For business</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>%1。请选一件。</source>
        <translation>%1. Please choose one.</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>更多事项</source>
        <translation>More</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>这里还没有事项</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>请问工作人员，或者拨打 12345。</source>
        <translation>Please ask the staff or call 12345.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>大写</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>分词</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>符号</source>
        <translation>#+=</translation>
    </message>
    <message>
        <source>拼音</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>字母</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>选定</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>数字键</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>数字键和签名</source>
        <translation>Keypad and signature</translation>
    </message>
    <message>
        <source>数字键</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>电话；身份证号最后一位可以是 X</source>
        <translation>phone; an ID number may end in X</translation>
    </message>
    <message>
        <source>一个键</source>
        <translation>One key</translation>
    </message>
    <message>
        <source>常态、按下、焦点</source>
        <translation>normal, pressed, focused</translation>
    </message>
    <message>
        <source>签名板</source>
        <translation>Signature pad</translation>
    </message>
    <message>
        <source>用手指写</source>
        <translation>write with a finger</translation>
    </message>
    <message>
        <source>2026年11月23日</source>
        <translation>23 November 2026</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>键盘</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>秦务员·政务服务驿站</source>
        <translation>Qinwuyuan Services</translation>
    </message>
</context>
<context>
    <name>LiftCard</name>
    <message>
        <source>读好了，可以把卡拿走</source>
        <translation>You can take your card now</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>畅通</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>断开</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>很慢</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>没有回音</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>传到一半断</source>
        <translation>Breaks half way</translation>
    </message>
    <message>
        <source>要求网页登录</source>
        <translation>Asks for a web login</translation>
    </message>
    <message>
        <source>网络</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>无回音</source>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>半路断</source>
        <translation>Torn</translation>
    </message>
    <message>
        <source>登录页</source>
        <translation>Portal</translation>
    </message>
</context>
<context>
    <name>MaterialSentence</name>
    <message>
        <source>正在处理，请稍等。</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>请指出卡的四个角。先点一个圆圈，再点卡的那个角。好了就按“就按这四个角”；也可以重拍。</source>
        <translation>Show the four corners of the card. Touch a circle, then the corner of the card where it belongs. When all is right, press &quot;Use these corners&quot;. You may also retake it.</translation>
    </message>
    <message>
        <source>请指出纸的四个角。先点一个圆圈，再点纸的那个角。好了就按“就按这四个角”；也可以用整张照片，或者重拍。</source>
        <translation>Show the four corners of the paper. Touch a circle, then the corner of the paper where it belongs. When all is right, press &quot;Use these corners&quot;. You may also use the whole photo, or retake it.</translation>
    </message>
    <message>
        <source>拍好了，卡号已经遮住。看得清楚，就用这张；看不清楚，就按“重拍”。</source>
        <translation>The picture is taken and the card number is covered. If it is clear, keep it; if not, take it again.</translation>
    </message>
    <message>
        <source>没有认出卡号，整张都遮住了。请把卡摆正，按“重拍”；也可以就用这张。</source>
        <translation>The card number was not found, so all of the card is covered. Lay the card straight and take it again; you may also keep this one.</translation>
    </message>
    <message>
        <source>拍好了，背景换成了白色。满意就用这张，不满意就按“重拍”。</source>
        <translation>The picture is taken and its background is white now. If you like it, keep it; if not, take it again.</translation>
    </message>
    <message>
        <source>没有认清人像，留下的是整张照片。请按“重拍”；也可以就用这张。</source>
        <translation>The person could not be told apart, so all of the photo is kept. Take it again; you may also keep this one.</translation>
    </message>
    <message>
        <source>拍好了。看得清楚，就用这张；看不清楚，就按“重拍”。</source>
        <translation>The picture is taken. If it is clear, keep it; if not, take it again.</translation>
    </message>
    <message>
        <source>这一页留好了。还有就点“再拍一页”接着拍，都拍了就点“拍完了”往下走。</source>
        <translation>This page is kept. If there is more, press &quot;Another page&quot;; if that was all, press &quot;That was all&quot;.</translation>
    </message>
    <message>
        <source>这份材料最多就拍这些页。请点“拍完了”往下走。</source>
        <translation>This paper has no room for more pages. Press &quot;That was all&quot;.</translation>
    </message>
    <message>
        <source>正在拍，请不要动。</source>
        <translation>Taking the picture. Please hold still.</translation>
    </message>
    <message>
        <source>请拍%1，有照片的一面朝上放好，再按“拍照”。</source>
        <translation>Photograph the %1: lay it down with the portrait side up, then press &quot;Take the picture&quot;.</translation>
    </message>
    <message>
        <source>请把%1翻过来，国徽一面朝上放好，再按“拍照”。</source>
        <translation>Turn the %1 over, with the national emblem up, then press &quot;Take the picture&quot;.</translation>
    </message>
    <message>
        <source>请拍%1。有卡号的一面朝上放好，四个角都露出来，再按“拍照”。</source>
        <translation>Please photograph: %1. Lay it down with the number side up and all four corners showing, then press the camera button.</translation>
    </message>
    <message>
        <source>请拍%1。正对镜头，头和肩都露出来，再按“拍照”。</source>
        <translation>Please photograph: %1. Face the camera with head and shoulders in view, then press the camera button.</translation>
    </message>
    <message>
        <source>请拍%1。把纸平放在拍摄台上，四个角都露出来，再按“拍照”。</source>
        <translation>Please photograph: %1. Lay the paper flat on the stand with all four corners showing, then press the camera button.</translation>
    </message>
</context>
<context>
    <name>MaterialWords</name>
    <message>
        <source>看一看，字清楚吗</source>
        <translation>Is the text clear?</translation>
    </message>
    <message>
        <source>拍%1（%2/%3）</source>
        <translation>Photograph: %1 (%2/%3)</translation>
    </message>
    <message>
        <source>拍%1</source>
        <translation>Photograph: %1</translation>
    </message>
    <message>
        <source>请指出纸的四个角</source>
        <translation>Show the paper&apos;s four corners</translation>
    </message>
    <message>
        <source>%1&#x3000;四边完整、文字看得清就可以用</source>
        <translation>%1: fine if all edges show and the text can be read</translation>
    </message>
    <message>
        <source>把纸平放在拍摄台上，四个角都露出来</source>
        <translation>Lay the page flat on the desk with all four corners in view</translation>
    </message>
    <message>
        <source>先点一个圆圈，再点纸角</source>
        <translation>Touch a circle, then the paper&apos;s corner</translation>
    </message>
    <message>
        <source>拍%1正面</source>
        <translation>Photograph: %1, front</translation>
    </message>
    <message>
        <source>没有认出卡号，整张都遮住了</source>
        <translation>No number found; all of it is covered</translation>
    </message>
    <message>
        <source>没有认清人像，留下的是整张照片</source>
        <translation>No person told apart; this is the whole photo</translation>
    </message>
    <message>
        <source>重拍时请把卡摆正，避开反光</source>
        <translation>When retaking, lay the card straight, away from glare</translation>
    </message>
    <message>
        <source>可以重拍，身后最好是素色的墙；也可以就用这张</source>
        <translation>Retake it before a plain wall, or keep this one</translation>
    </message>
    <message>
        <source>卡号已经遮住，别处看得清就可以用</source>
        <translation>The card number is covered; fine if the rest can be read</translation>
    </message>
    <message>
        <source>背景换成了白色，头和肩完整就可以用</source>
        <translation>The background is white now; fine if head and shoulders show</translation>
    </message>
    <message>
        <source>看一看，照片可以吗</source>
        <translation>Is the picture good?</translation>
    </message>
    <message>
        <source>有卡号的一面朝上，四个角都露出来</source>
        <translation>Number side up, with all four corners in view</translation>
    </message>
    <message>
        <source>正对镜头，头和肩都露出来</source>
        <translation>Face the camera, with head and shoulders in view</translation>
    </message>
    <message>
        <source>拍%1背面</source>
        <translation>Photograph: %1, back</translation>
    </message>
    <message>
        <source>拍%1（第 %2 页）</source>
        <translation>Photograph: %1, page %2</translation>
    </message>
    <message>
        <source>把圆圈拖到纸角上；也可以先点圆圈，再点纸角</source>
        <translation>Drag the circles to the paper&apos;s corners, or touch a circle and then its corner</translation>
    </message>
    <message>
        <source>%1，已拍 %2 页</source>
        <translation>%1, pages taken: %2</translation>
    </message>
    <message>
        <source>先点圆圈，再点纸角</source>
        <translation>Set the four corners</translation>
    </message>
    <message>
        <source>照片有些模糊</source>
        <translation>The picture is a little blurred</translation>
    </message>
    <message>
        <source>没有找到完整的纸边</source>
        <translation>The edges of the page were not found</translation>
    </message>
    <message>
        <source>重拍时请把纸放平，不要动</source>
        <translation>Lay the page flat and keep it still</translation>
    </message>
    <message>
        <source>重拍时请让四个角都露出来</source>
        <translation>Keep all four corners in view</translation>
    </message>
    <message>
        <source>还有就再拍一页，都拍了就按“拍完了”</source>
        <translation>Photograph another page, or press &quot;That was all&quot;</translation>
    </message>
    <message>
        <source>这份材料最多就拍这些页</source>
        <translation>There is no room for more pages</translation>
    </message>
    <message>
        <source>有照片的一面朝上，四个角都露出来</source>
        <translation>Portrait side up, all four corners in view</translation>
    </message>
    <message>
        <source>翻过来，国徽一面朝上</source>
        <translation>Turn it over, national emblem up</translation>
    </message>
</context>
<context>
    <name>MaterialsScreen</name>
    <message>
        <source>重拍</source>
        <translation>Retake</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>看清楚了，就用这张</source>
        <translation>It is clear, use it</translation>
    </message>
    <message>
        <source>拍照</source>
        <translation>Take the picture</translation>
    </message>
    <message>
        <source>就按这四个角</source>
        <translation>Use these corners</translation>
    </message>
    <message>
        <source>拍完了</source>
        <translation>That was all</translation>
    </message>
    <message>
        <source>正在把两面合成一页</source>
        <translation>Putting both sides on one page</translation>
    </message>
    <message>
        <source>请稍等</source>
        <translation>One moment please</translation>
    </message>
    <message>
        <source>调整四边</source>
        <translation>Adjust the edges</translation>
    </message>
</context>
<context>
    <name>MyCaseScreen</name>
    <message>
        <source>左边还有</source>
        <translation>More on the left</translation>
    </message>
    <message>
        <source>这件事现在是：%1。</source>
        <translation>This case stands at: %1.</translation>
    </message>
    <message>
        <source>要不要一份纸质的结果？</source>
        <translation>Would you like the result on paper?</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>等您办</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>还没开始</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>办件编号 %1</source>
        <translation>Case number %1</translation>
    </message>
</context>
<context>
    <name>MyCasesScreen</name>
    <message>
        <source>一共 %1 件，%2 件等您办</source>
        <translation>%1 in all, %2 waiting for you</translation>
    </message>
    <message>
        <source>一共 %1 件</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>正在查您办的事，请稍等。</source>
        <translation>Looking for your cases, one moment please.</translation>
    </message>
    <message>
        <source>您办的事，%1。想看哪一件，点一下。</source>
        <translation>Your cases: %1. Press the one you want to see.</translation>
    </message>
    <message>
        <source>没有查到您办的事。</source>
        <translation>No cases of yours were found.</translation>
    </message>
    <message>
        <source>现在查不到您办的事。过一会儿再查，也可以拨打 12345 问。</source>
        <translation>We cannot look up your cases right now. Try again later, or call 12345.</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>再查一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>更多办件</source>
        <translation>More cases</translation>
    </message>
    <message>
        <source>您办的事</source>
        <translation>Your cases</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>正在查您办的事</source>
        <translation>Looking for your cases</translation>
    </message>
    <message>
        <source>请稍等</source>
        <translation>One moment please</translation>
    </message>
    <message>
        <source>网络不通，现在查不到</source>
        <translation>No connection: we cannot check right now</translation>
    </message>
    <message>
        <source>现在查不到</source>
        <translation>We cannot check right now</translation>
    </message>
    <message>
        <source>您交过的都还在。过一会儿再查，
也可以拨打 12345 问。</source>
        <translation>What you handed in is safe. Try again later,
or ask by calling 12345.</translation>
    </message>
    <message>
        <source>没有查到您办的事</source>
        <translation>No cases found</translation>
    </message>
    <message>
        <source>刚交的可能要等几分钟才看得到。</source>
        <translation>What was handed in just now may take a few minutes to appear.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>接下来</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>已提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>存在本机</source>
        <translation>Kept here</translation>
    </message>
    <message>
        <source>已加密</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>平台已收到</source>
        <translation>The platform has it</translation>
    </message>
    <message>
        <source>受理审核</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>正在送出</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>等网络恢复</source>
        <translation>Waits for the line</translation>
    </message>
    <message>
        <source>自动重试</source>
        <translation>Tries again by itself</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>送到平台</source>
        <translation>Platform has it</translation>
    </message>
    <message>
        <source>您填的手机 %1</source>
        <translation>Your phone: %1</translation>
    </message>
</context>
<context>
    <name>NoPaper</name>
    <message>
        <source>回执没有打印出来</source>
        <translation>The receipt was not printed</translation>
    </message>
    <message>
        <source>打印机好了，可以重新打印。</source>
        <translation>The printer is ready again.</translation>
    </message>
    <message>
        <source>重新打印</source>
        <translation>Print again</translation>
    </message>
</context>
<context>
    <name>NudgePad</name>
    <message>
        <source>%1往上</source>
        <translation>%1 up</translation>
    </message>
    <message>
        <source>%1往左</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1往右</source>
        <translation>%1 right</translation>
    </message>
    <message>
        <source>%1往下</source>
        <translation>%1 down</translation>
    </message>
</context>
<context>
    <name>NumberAnswer</name>
    <message>
        <source>不对的话，直接按新的号码</source>
        <translation>If it is wrong, press the new number</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>OneThingScreen</name>
    <message>
        <source>这件事要带什么、到哪里办，都写在这里。</source>
        <translation>What to bring and where to go is written here.</translation>
    </message>
    <message>
        <source>现在要到窗口办</source>
        <translation>For now, at a service window</translation>
    </message>
    <message>
        <source>一共 %1 件，带这些材料</source>
        <translation>%1 matters, and what to bring</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>这台机器暂停服务</source>
        <translation>This kiosk is out of service</translation>
    </message>
    <message>
        <source>这台机器暂停服务。</source>
        <translation>This kiosk is out of service.</translation>
    </message>
</context>
<context>
    <name>PageOnPaper</name>
    <message>
        <source>正在打印 A4 纸，请稍等</source>
        <translation>Printing on A4 paper, one moment</translation>
    </message>
    <message>
        <source>打印好了，请取走 A4 纸</source>
        <translation>Printed. Please take your A4 page</translation>
    </message>
    <message>
        <source>再打一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PageOutliner</name>
    <message>
        <source>下一个角</source>
        <translation>Next corner</translation>
    </message>
    <message>
        <source>用整张</source>
        <translation>Whole photo</translation>
    </message>
    <message>
        <source>用整张照片</source>
        <translation>Use the whole photo</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>更多事项</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>材料和核对</source>
        <translation>Papers and review</translation>
    </message>
    <message>
        <source>一页材料</source>
        <translation>One page</translation>
    </message>
    <message>
        <source>拍好、看不清、免交、还没拍、处理中</source>
        <translation>taken, unclear, not needed, not yet, busy</translation>
    </message>
    <message>
        <source>户口簿</source>
        <translation>Household book</translation>
    </message>
    <message>
        <source>1 页</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>清楚</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>重拍</source>
        <translation>Retake</translation>
    </message>
    <message>
        <source>租房合同</source>
        <translation>Rental contract</translation>
    </message>
    <message>
        <source>2 页</source>
        <translation>2 pages</translation>
    </message>
    <message>
        <source>看不清</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>共享数据</source>
        <translation>Shared data</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>还没拍</source>
        <translation>Not taken yet</translation>
    </message>
    <message>
        <source>缴费单</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>正在看</source>
        <translation>Being looked at</translation>
    </message>
    <message>
        <source>取景</source>
        <translation>Viewfinder</translation>
    </message>
    <message>
        <source>摄像头还没打开</source>
        <translation>the camera is not open yet</translation>
    </message>
    <message>
        <source>正在打开摄像头</source>
        <translation>Opening the camera</translation>
    </message>
    <message>
        <source>四个角</source>
        <translation>Four corners</translation>
    </message>
    <message>
        <source>照片上的四个圆圈、放大镜、方向键</source>
        <translation>Four circles on the photo, magnifier, arrows</translation>
    </message>
    <message>
        <source>下一个角</source>
        <translation>Next corner</translation>
    </message>
    <message>
        <source>核对卡</source>
        <translation>Review card</translation>
    </message>
    <message>
        <source>一列、两列、带标记</source>
        <translation>one column, two columns, with a badge</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>来自身份证</source>
        <translation>from the ID card</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>陈示例</source>
        <translation>Chen Shili</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>示例省示例市示例区田园路 3 号楼 2 单元 501 室</source>
        <translation>Room 501, entrance 2, building 3, Tianyuan Road, Shili</translation>
    </message>
    <message>
        <source>居住情况</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>小区</source>
        <translation>Estate</translation>
    </message>
    <message>
        <source>和园小区</source>
        <translation>Heyuan</translation>
    </message>
    <message>
        <source>住房</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>租住</source>
        <translation>Rented</translation>
    </message>
</context>
<context>
    <name>PartBars</name>
    <message>
        <source>%2 步里办好了 %1 步</source>
        <translation>%1 of %2 steps done</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>读一半拿走</source>
        <translation>Pull away</translation>
    </message>
    <message>
        <source>放上</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>拿走</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>请拨打</source>
        <translation>Please call</translation>
    </message>
    <message>
        <source>告诉对方这台机器的编号：%1</source>
        <translation>Tell them: machine %1</translation>
    </message>
</context>
<context>
    <name>PlaceCardScreen</name>
    <message>
        <source>正在读卡，请不要移动。</source>
        <translation>Reading the card. Please do not move it.</translation>
    </message>
    <message>
        <source>请把身份证放在屏幕下方的读卡区，放好不要动。</source>
        <translation>Please put your ID card on the reader below the screen and leave it there.</translation>
    </message>
    <message>
        <source>请稍等，也可以找人帮忙。</source>
        <translation>Please wait, or ask for help.</translation>
    </message>
    <message>
        <source>请把身份证或社保卡放在屏幕下方的读卡区，放好不要动。</source>
        <translation>Place your ID card or social card on the reader below the screen and leave it there.</translation>
    </message>
    <message>
        <source>用手机</source>
        <translation>Use my phone</translation>
    </message>
</context>
<context>
    <name>PlaceCardStatus</name>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>正在等您放卡</source>
        <translation>Waiting for a card</translation>
    </message>
    <message>
        <source>正在等读卡器恢复</source>
        <translation>Waiting for the reader</translation>
    </message>
    <message>
        <source>%1 秒内没有放卡，会回到首页</source>
        <translation>Back to the start in %1 s without a card</translation>
    </message>
    <message>
        <source>%1 秒内没有恢复，会回到首页</source>
        <translation>Back to the start in %1 s unless it recovers</translation>
    </message>
    <message>
        <source>请让卡平放不动</source>
        <translation>Keep the card flat and still</translation>
    </message>
    <message>
        <source>网络不通，暂时不能用手机登录；身份证照常能用。</source>
        <translation>The line is down, so a phone cannot sign in for now; ID cards work as always.</translation>
    </message>
    <message>
        <source>只读取卡上的文字，不读取指纹，用来办理%1。屏幕上的内容退出就清掉。</source>
        <translation>Only the words on the card are read, no fingerprint, to apply for: %1. The screen is cleared when you leave.</translation>
    </message>
    <message>
        <source>只读取卡上的文字，不读取指纹，用来查您办的事。屏幕上的内容退出就清掉。</source>
        <translation>Only the words on the card are read, no fingerprints, to look up your cases. The screen is cleared when you leave.</translation>
    </message>
</context>
<context>
    <name>PlaceCardWords</name>
    <message>
        <source>正在读卡，请不要移动</source>
        <translation>Reading: keep the card still</translation>
    </message>
    <message>
        <source>请把身份证放在读卡区</source>
        <translation>Put your ID card on the reader</translation>
    </message>
    <message>
        <source>请放身份证</source>
        <translation>Place your ID card</translation>
    </message>
    <message>
        <source>请稍等，也可以找人帮忙</source>
        <translation>Please wait, or ask for help</translation>
    </message>
    <message>
        <source>请放身份证或社保卡</source>
        <translation>Place ID or social card</translation>
    </message>
    <message>
        <source>请把身份证或社保卡放在读卡区</source>
        <translation>Place your ID card or social card on the reader</translation>
    </message>
    <message>
        <source>读卡区在屏幕下方台面上，放好后不要移动</source>
        <translation>The reader is on the desk below the screen. Leave the card there.</translation>
    </message>
</context>
<context>
    <name>PlatformPanel</name>
    <message>
        <source>正常</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>出错</source>
        <translation>Error 500</translation>
    </message>
    <message>
        <source>繁忙</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>很慢</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>连不上</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>不收件</source>
        <translation>Refuses</translation>
    </message>
    <message>
        <source>不认本机</source>
        <translation>Unknown us</translation>
    </message>
    <message>
        <source>旧版平台</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>回网页</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>转别处</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>内容不对</source>
        <translation>Wrong body</translation>
    </message>
    <message>
        <source>被改写</source>
        <translation>Tampered</translation>
    </message>
    <message>
        <source>回一半断</source>
        <translation>Reply torn</translation>
    </message>
    <message>
        <source>收一半断</source>
        <translation>Request torn</translation>
    </message>
    <message>
        <source>丢一段</source>
        <translation>Chunk lost</translation>
    </message>
    <message>
        <source>错一段</source>
        <translation>Chunk spoilt</translation>
    </message>
    <message>
        <source>秦务员平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>没有应答</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>%1，收到 %2 件</source>
        <translation>%1, %2 cases</translation>
    </message>
    <message>
        <source>打开平台一侧的页面</source>
        <translation>Open the far end&apos;s page</translation>
    </message>
</context>
<context>
    <name>PopularWords</name>
    <message>
        <source>大家常搜</source>
        <translation>Popular</translation>
    </message>
    <message>
        <source>搜 %1</source>
        <translation>Search for %1</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>回执打印机</source>
        <translation>Receipt printer</translation>
    </message>
    <message>
        <source>断电</source>
        <translation>No power</translation>
    </message>
    <message>
        <source>盖子开着</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation>No paper</translation>
    </message>
    <message>
        <source>切刀卡住了</source>
        <translation>Knife jammed</translation>
    </message>
    <message>
        <source>坏了</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>打印头过热</source>
        <translation>Head too hot</translation>
    </message>
    <message>
        <source>下一张打到一半缺纸</source>
        <translation>Paper ends in the next receipt</translation>
    </message>
    <message>
        <source>下一张打到一半开盖</source>
        <translation>Cover opens mid-receipt</translation>
    </message>
    <message>
        <source>下一张打到一半不动</source>
        <translation>Stalls mid-receipt</translation>
    </message>
    <message>
        <source>卡住不动</source>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>不应答</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>纸快用完</source>
        <translation>Paper low</translation>
    </message>
    <message>
        <source>半途缺纸</source>
        <translation>Ends midway</translation>
    </message>
    <message>
        <source>装纸</source>
        <translation>Load paper</translation>
    </message>
    <message>
        <source>合上盖子</source>
        <translation>Close cover</translation>
    </message>
    <message>
        <source>打开盖子</source>
        <translation>Open cover</translation>
    </message>
    <message>
        <source>恢复应答</source>
        <translation>Answer again</translation>
    </message>
    <message>
        <source>拔电源</source>
        <translation>Power off</translation>
    </message>
    <message>
        <source>插电源</source>
        <translation>Power on</translation>
    </message>
    <message>
        <source>纸快完</source>
        <translation>Paper low</translation>
    </message>
    <message>
        <source>卡切刀</source>
        <translation>Jam knife</translation>
    </message>
    <message>
        <source>过热</source>
        <translation>Too hot</translation>
    </message>
    <message>
        <source>损坏</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>不动</source>
        <translation>Stall</translation>
    </message>
    <message>
        <source>半途开盖</source>
        <translation>Cover mid</translation>
    </message>
    <message>
        <source>半途不动</source>
        <translation>Stall mid</translation>
    </message>
    <message>
        <source>从出纸口取走</source>
        <translation>Take the slip</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>进度和标记</source>
        <translation>Progress and badges</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>已过、当前、未到</source>
        <translation>done, now, later</translation>
    </message>
    <message>
        <source>刷身份证</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>填写</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>交材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>倒计时和等待</source>
        <translation>Countdown and waiting</translation>
    </message>
    <message>
        <source>还有 23 秒、读取中、转圈</source>
        <translation>23 seconds left, reading, busy</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>颜色、图标、文字三者同在</source>
        <translation>colour, icon and word together</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>已办好</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>正在办</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>共享数据</source>
        <translation>Shared data</translation>
    </message>
    <message>
        <source>上次填写</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>要补材料</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>还没开始</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>一闪而过的话</source>
        <translation>Toast</translation>
    </message>
    <message>
        <source>几秒钟后自己消失</source>
        <translation>goes by itself after seconds</translation>
    </message>
    <message>
        <source>已经存好</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>声音开了，您戴上耳机就只有您自己听得见，说到身份证号码的地方不会念出声来</source>
        <translation>Sound is on. With headphones only you can hear it, and ID numbers are never read aloud</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>谢谢，评价已收到。</source>
        <translation>Thank you for your rating.</translation>
    </message>
    <message>
        <source>这次办得怎么样？点一下就行，不评也可以。</source>
        <translation>How did it go? One tap is enough, and you may skip it.</translation>
    </message>
    <message>
        <source>办完了，退出</source>
        <translation>Done, leave</translation>
    </message>
    <message>
        <source>不评了，退出</source>
        <translation>No rating, leave</translation>
    </message>
    <message>
        <source>谢谢，评价已收到</source>
        <translation>Thank you, we have your rating</translation>
    </message>
    <message>
        <source>这次办得怎么样？</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>点一下就行，不评也可以。评价不影响办理结果。</source>
        <translation>One touch, or none. It does not affect the outcome.</translation>
    </message>
    <message>
        <source>点一下就行，不评也可以。</source>
        <translation>One tap, if you like.</translation>
    </message>
    <message>
        <source>评价不影响办理结果。</source>
        <translation>It does not affect the outcome.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>最近打印的回执</source>
        <translation>Last receipt</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>最近打印的回执，点开看</source>
        <translation>Last receipt, press to see it</translation>
    </message>
    <message>
        <source>还没有打印</source>
        <translation>Nothing printed yet</translation>
    </message>
    <message>
        <source>点开看整张</source>
        <translation>See all of it</translation>
    </message>
</context>
<context>
    <name>ReceiptState</name>
    <message>
        <source>正在打印，请稍等</source>
        <translation>Printing, one moment please</translation>
    </message>
    <message>
        <source>纸从屏幕下方出来。</source>
        <translation>The paper comes out below the screen.</translation>
    </message>
</context>
<context>
    <name>ReceiptWays</name>
    <message>
        <source>没有纸，也留得下</source>
        <translation>Keep it without paper</translation>
    </message>
    <message>
        <source>用手机拍下这一屏</source>
        <translation>Photograph this screen</translation>
    </message>
    <message>
        <source>也可以抄下编号</source>
        <translation>Or note the number</translation>
    </message>
    <message>
        <source>查进度打 %1</source>
        <translation>Call %1 for progress</translation>
    </message>
</context>
<context>
    <name>RegionPath</name>
    <message>
        <source>已选的地方</source>
        <translation>Chosen so far</translation>
    </message>
    <message>
        <source>%1，按一下重选</source>
        <translation>%1, press to choose again</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>省</source>
        <translation>province</translation>
    </message>
    <message>
        <source>市</source>
        <translation>city</translation>
    </message>
    <message>
        <source>县、区</source>
        <translation>county or district</translation>
    </message>
    <message>
        <source>镇、街道</source>
        <translation>town or street</translation>
    </message>
    <message>
        <source>村、社区</source>
        <translation>village or community</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>请选%1</source>
        <translation>Choose the %1</translation>
    </message>
</context>
<context>
    <name>RegionsPage</name>
    <message>
        <source>示例省</source>
        <translation>Shili Province</translation>
    </message>
    <message>
        <source>示例市</source>
        <translation>Shili City</translation>
    </message>
    <message>
        <source>示例区</source>
        <translation>Shili District</translation>
    </message>
    <message>
        <source>邻县</source>
        <translation>Lin County</translation>
    </message>
    <message>
        <source>田园街道</source>
        <translation>Tianyuan</translation>
    </message>
    <message>
        <source>和园街道</source>
        <translation>Heyuan</translation>
    </message>
    <message>
        <source>大寨镇</source>
        <translation>Dazhai</translation>
    </message>
    <message>
        <source>五泉镇</source>
        <translation>Wuquan</translation>
    </message>
    <message>
        <source>田园路社区</source>
        <translation>Tianyuan Road</translation>
    </message>
    <message>
        <source>和园社区</source>
        <translation>Heyuan Community</translation>
    </message>
    <message>
        <source>麦香社区</source>
        <translation>Maixiang</translation>
    </message>
    <message>
        <source>渭水社区</source>
        <translation>Weishui</translation>
    </message>
    <message>
        <source>示范种苗繁育中心家属院社区</source>
        <translation>Seedling Centre Family Court</translation>
    </message>
    <message>
        <source>选地方</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>从省选到社区</source>
        <translation>From province to village</translation>
    </message>
    <message>
        <source>刚开始</source>
        <translation>at the start</translation>
    </message>
    <message>
        <source>选到街道</source>
        <translation>down to the street</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>Chosen</translation>
    </message>
</context>
<context>
    <name>ReviewAnswers</name>
    <message>
        <source>填写的内容</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ReviewApplicant</name>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation>ID number</translation>
    </message>
</context>
<context>
    <name>ReviewMaterials</name>
    <message>
        <source>材料 %1 份</source>
        <translation>%1 papers</translation>
    </message>
    <message>
        <source>%1 份不用交</source>
        <translation>%1 not needed</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>这是您吗？</source>
        <translation>Is this you?</translation>
    </message>
    <message>
        <source>您填的这些，对吗？</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>材料齐了吗？</source>
        <translation>Are the papers complete?</translation>
    </message>
    <message>
        <source>最后，请您确认</source>
        <translation>Finally, please confirm</translation>
    </message>
    <message>
        <source>我确认刚才核对的内容都是真的。如果不实，愿意承担责任。</source>
        <translation>I confirm that what I have just checked is true, and answer for it if it is not.</translation>
    </message>
</context>
<context>
    <name>ReviewQuestions</name>
    <message>
        <source>有错，要改</source>
        <translation>No, change it</translation>
    </message>
    <message>
        <source>不是我，退出</source>
        <translation>Not me, leave</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>没有问题，去签名</source>
        <translation>All right, go and sign</translation>
    </message>
    <message>
        <source>没有问题，提交</source>
        <translation>All right, submit</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>对，下一页</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>是我，下一页</source>
        <translation>That is me, next</translation>
    </message>
    <message>
        <source>齐了，下一页</source>
        <translation>Complete, next</translation>
    </message>
    <message>
        <source>%1是的话，请按“%2”。</source>
        <translation>%1 If so, press &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>请再看一遍填写的内容。没有问题，就勾选“我确认”那一行，再按下面的按钮。</source>
        <translation>Please read once more what you filled in. If it is right, tick the line &quot;I confirm&quot;, then press the button below.</translation>
    </message>
    <message>
        <source>请再看一遍</source>
        <translation>Please check it once more</translation>
    </message>
    <message>
        <source>我确认以上内容真实。填报不实的，愿意承担相应责任。</source>
        <translation>I confirm that all this is true and answer for anything that is not.</translation>
    </message>
</context>
<context>
    <name>ReviewThumb</name>
    <message>
        <source>已读取</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>已填好</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>不用交</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>已拍 %1 页</source>
        <translation>%1 page(s)</translation>
    </message>
    <message>
        <source>手机已确认</source>
        <translation>Confirmed by phone</translation>
    </message>
    <message>
        <source>社保卡已读</source>
        <translation>Social card read</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>很长的清单</source>
        <translation>A very long list</translation>
    </message>
    <message>
        <source>300 行</source>
        <translation>300 rows</translation>
    </message>
    <message>
        <source>只有看得见的行真的存在</source>
        <translation>only the rows that are seen exist</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>示例事项 %1</source>
        <translation>Sample service %1</translation>
    </message>
    <message>
        <source>立等可取</source>
        <translation>While you wait</translation>
    </message>
    <message>
        <source>10 个工作日</source>
        <translation>10 working days</translation>
    </message>
</context>
<context>
    <name>SampleBadge</name>
    <message>
        <source>示例数据</source>
        <translation>Sample data</translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>扫码器和手机</source>
        <translation>Scanner and phone</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>线拔了</source>
        <translation>Unplugged</translation>
    </message>
    <message>
        <source>身份码</source>
        <translation>Identity code</translation>
    </message>
    <message>
        <source>别的码</source>
        <translation>Another code</translation>
    </message>
    <message>
        <source>连扫两次</source>
        <translation>Twice</translation>
    </message>
    <message>
        <source>传得慢</source>
        <translation>Slowly</translation>
    </message>
    <message>
        <source>只传一半</source>
        <translation>Half</translation>
    </message>
    <message>
        <source>扫不清</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>乱传不停</source>
        <translation>Flood</translation>
    </message>
    <message>
        <source>拔线</source>
        <translation>Unplug</translation>
    </message>
    <message>
        <source>插线</source>
        <translation>Plug in</translation>
    </message>
    <message>
        <source>手机扫屏幕</source>
        <translation>Phone scans</translation>
    </message>
    <message>
        <source>手机上同意</source>
        <translation>Phone agrees</translation>
    </message>
    <message>
        <source>手机上不同意</source>
        <translation>Phone declines</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>第 %1 步 %2 · %3</source>
        <translation>Step %1 %2 · %3</translation>
    </message>
    <message>
        <source>第 %1 步 %2 · 共 %3 步</source>
        <translation>Step %1 of %3 · %2</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>回上面</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>下面还有</source>
        <translation>More below</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SearchDoor</name>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>输入要办的事，下面会列出来。要人帮忙，按“找人帮忙”。</source>
        <translation>Type what you need; what fits is listed below. For help, press &quot;Help&quot;.</translation>
    </message>
    <message>
        <source>输入要办的事，下面会列出来。要人帮忙，按“请人帮我”。</source>
        <translation>Type what you need; what fits is listed below. For help, press &quot;Get help&quot;.</translation>
    </message>
    <message>
        <source>没有找到。可以换个词，或者拨打 12345。</source>
        <translation>Nothing found. Try another word, or call 12345.</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>更多事项</source>
        <translation>More</translation>
    </message>
    <message>
        <source>输入事项名称</source>
        <translation>Type what you need</translation>
    </message>
    <message>
        <source>输入事项名称或拼音首字母</source>
        <translation>Type what you need</translation>
    </message>
    <message>
        <source>找到 %1 项</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>没有找到“%1”</source>
        <translation>Nothing found for &quot;%1&quot;</translation>
    </message>
    <message>
        <source>换个说法试试，例如“居住证”。也可以打 12345，或者按“找人帮忙”。</source>
        <translation>Try another word, such as &quot;residence&quot;. You can also call 12345 or press &quot;Help&quot;.</translation>
    </message>
    <message>
        <source>换个说法试试，例如“居住证”。也可以打 12345，或者按“请人帮我”。</source>
        <translation>Try another word, such as &quot;residence&quot;. You can also call 12345 or press &quot;Get help&quot;.</translation>
    </message>
    <message>
        <source>12345 热线</source>
        <translation>12345</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>要回答的问题</source>
        <translation>Questions to answer</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>plain</translation>
    </message>
    <message>
        <source>请人来帮您？</source>
        <translation>Call somebody to help?</translation>
    </message>
    <message>
        <source>工作人员一般两分钟到</source>
        <translation>Somebody is usually here in two minutes</translation>
    </message>
    <message>
        <source>请人来</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>不用了</source>
        <translation>No, thanks</translation>
    </message>
    <message>
        <source>会丢东西的确认</source>
        <translation>Something would be lost</translation>
    </message>
    <message>
        <source>先给安全的那个</source>
        <translation>the safe answer comes first</translation>
    </message>
    <message>
        <source>要离开吗？</source>
        <translation>Leave now?</translation>
    </message>
    <message>
        <source>填好的内容会清掉</source>
        <translation>What you filled in will be erased</translation>
    </message>
    <message>
        <source>离开</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>接着办</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>倒计时的确认</source>
        <translation>Counting down</translation>
    </message>
    <message>
        <source>遮住填过的内容</source>
        <translation>hides what was filled in</translation>
    </message>
    <message>
        <source>您还在吗？</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>没有人就自动退出，保护您的信息</source>
        <translation>If nobody answers we leave, to protect your data</translation>
    </message>
    <message>
        <source>我还在</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>ShutterButton</name>
    <message>
        <source>手动拍</source>
        <translation>Take it</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>请用手指在框里签上姓名，再按“提交申请”。写字不方便，就按“不便手写”。</source>
        <translation>Please sign in the box with your finger, then hand it in. If you cannot write, press the button for that.</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>提交申请</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>请在框里签上姓名</source>
        <translation>Sign your name in the box</translation>
    </message>
    <message>
        <source>用手指写，写得大一些。这个签名只用在本次申请。</source>
        <translation>Sign large, with a finger. This signature is for this application only.</translation>
    </message>
    <message>
        <source>用手指写，写得大一些。</source>
        <translation>Write large, with your finger.</translation>
    </message>
    <message>
        <source>擦掉重写</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>重写</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>退一笔</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>改用手写</source>
        <translation>Handwrite</translation>
    </message>
    <message>
        <source>不便手写</source>
        <translation>Can&apos;t write</translation>
    </message>
    <message>
        <source>不便手写吗？</source>
        <translation>Can&apos;t sign by hand?</translation>
    </message>
    <message>
        <source>可以由本人确认，代替手写签名。
确认表示：内容真实，由您本人提交。</source>
        <translation>You can confirm in person instead.
This says it is all true and handed in by you.</translation>
    </message>
    <message>
        <source>回去手写</source>
        <translation>Back to signing</translation>
    </message>
    <message>
        <source>由本人确认代替手写签名</source>
        <translation>Confirm in person</translation>
    </message>
</context>
<context>
    <name>SignatureMeaning</name>
    <message>
        <source>签名表示</source>
        <translation>Your signature says</translation>
    </message>
    <message>
        <source>签名表示内容真实，只用在本次申请</source>
        <translation>You confirm that this is true; used for this application only</translation>
    </message>
    <message>
        <source>前面核对过的内容真实有效</source>
        <translation>What you checked before is true</translation>
    </message>
    <message>
        <source>申请办理：%1</source>
        <translation>I apply for: %1</translation>
    </message>
    <message>
        <source>申请加密存放，送到政务平台后删除</source>
        <translation>The application is kept encrypted and deleted here once the platform has it</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>签名处</source>
        <translation>Sign here</translation>
    </message>
    <message>
        <source>签在横线上方</source>
        <translation>Sign above the line</translation>
    </message>
</context>
<context>
    <name>SignedInstead</name>
    <message>
        <source>已由本人确认，代替手写签名</source>
        <translation>Confirmed in person instead</translation>
    </message>
</context>
<context>
    <name>SlideShow</name>
    <message>
        <source>带上身份证，
在这里就能办事</source>
        <translation>Bring your ID card
and apply right here</translation>
    </message>
    <message>
        <source>24 小时自助</source>
        <translation>Open 24 hours</translation>
    </message>
    <message>
        <source>选一件事，放上身份证，
核对、签名，几分钟就好。</source>
        <translation>Choose, put down your ID card,
sign: it takes minutes.</translation>
    </message>
    <message>
        <source>带上身份证，在这里就能办事。</source>
        <translation>Bring your ID card and apply right here.</translation>
    </message>
    <message>
        <source>第 %1 张，共 %2 张，看下一张</source>
        <translation>Slide %1 of %2, show the next</translation>
    </message>
    <message>
        <source>继续播放</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>非常满意</source>
        <translation>Great</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>非常不满意</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>您满意吗</source>
        <translation>How was it?</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>告知和空态</source>
        <translation>Notices and states</translation>
    </message>
    <message>
        <source>横幅</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>告知、完成、留意、出错、带按钮</source>
        <translation>info, done, attention, error, with a button</translation>
    </message>
    <message>
        <source>有 2 份材料免交</source>
        <translation>2 papers are not needed</translation>
    </message>
    <message>
        <source>已通过共享数据核对</source>
        <translation>Checked in shared data</translation>
    </message>
    <message>
        <source>第 1 页拍好了</source>
        <translation>Page 1 is taken</translation>
    </message>
    <message>
        <source>字迹清楚</source>
        <translation>It can be read</translation>
    </message>
    <message>
        <source>现在没有网络</source>
        <translation>There is no line now</translation>
    </message>
    <message>
        <source>可以照常填，先存在本机</source>
        <translation>Go on, it is kept here first</translation>
    </message>
    <message>
        <source>还有 1 处要改</source>
        <translation>1 thing to mend</translation>
    </message>
    <message>
        <source>详细地址没有写全</source>
        <translation>The address is not complete</translation>
    </message>
    <message>
        <source>打印机没有纸了</source>
        <translation>The printer has no paper</translation>
    </message>
    <message>
        <source>回执先用手机扫码存下来，不影响办事</source>
        <translation>Scan the receipt with your phone; your case is not affected</translation>
    </message>
    <message>
        <source>看二维码</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>整块状态</source>
        <translation>States</translation>
    </message>
    <message>
        <source>空、等待、没网、坏了</source>
        <translation>empty, waiting, no line, out of order</translation>
    </message>
    <message>
        <source>还没有办件</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>办过的事会列在这里</source>
        <translation>What you apply for is listed here</translation>
    </message>
    <message>
        <source>正在查</source>
        <translation>Looking it up</translation>
    </message>
    <message>
        <source>一般几秒钟</source>
        <translation>Usually a few seconds</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>这项现在办不了</source>
        <translation>Not possible now</translation>
    </message>
    <message>
        <source>读卡器没有反应，已经告诉维护人员</source>
        <translation>The card reader does not answer; staff have been told</translation>
    </message>
    <message>
        <source>请人来帮我</source>
        <translation>Get help</translation>
    </message>
    <message>
        <source>单独一页的状态</source>
        <translation>States alone on a page</translation>
    </message>
    <message>
        <source>正在取</source>
        <translation>Being fetched</translation>
    </message>
    <message>
        <source>行还没到时先占位</source>
        <translation>in the place of rows to come</translation>
    </message>
</context>
<context>
    <name>StationLine</name>
    <message>
        <source>秦务员·政务服务驿站</source>
        <translation>Qinwuyuan Services</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>第 %1 步，共 %2 步：%3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1加一</source>
        <translation>%1 up</translation>
    </message>
    <message>
        <source>%1减一</source>
        <translation>%1 down</translation>
    </message>
</context>
<context>
    <name>SubmittedPages</name>
    <message>
        <source>要不要一份纸质的申请表？</source>
        <translation>Your application form on paper?</translation>
    </message>
</context>
<context>
    <name>SubmittedScreen</name>
    <message>
        <source>请留好编号，打电话 %1，或到窗口办理</source>
        <translation>Please keep the number and call %1, or go to a service counter</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>再办一件</source>
        <translation>Another</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一步，评一评</source>
        <translation>Next: rate us</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>要不要一份纸质的申请表？</source>
        <translation>Your application form on paper?</translation>
    </message>
</context>
<context>
    <name>SubmittingScreen</name>
    <message>
        <source>正在保存您的申请，只要一小会儿，请不要离开。</source>
        <translation>Saving your application. It takes a moment; please stay.</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>正在提交</source>
        <translation>Submitting</translation>
    </message>
    <message>
        <source>正在保存您的申请</source>
        <translation>Keeping your application safe</translation>
    </message>
    <message>
        <source>只要一小会儿，请不要离开</source>
        <translation>Just a moment, please stay</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>拍好的页</source>
        <translation>The page that was taken</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>不对，改一改</source>
        <translation>Not right: change it</translation>
    </message>
    <message>
        <source>改一改</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>有，我来写</source>
        <translation>Yes, let me write</translation>
    </message>
    <message>
        <source>我来写</source>
        <translation>Let me write</translation>
    </message>
    <message>
        <source>例如：%1</source>
        <translation>For example: %1</translation>
    </message>
</context>
<context>
    <name>TileBase</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message>
        <source>磁贴和行</source>
        <translation>Tiles and rows</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>空、填了字</source>
        <translation>empty, filled</translation>
    </message>
    <message>
        <source>输入事项名称或拼音首字母</source>
        <translation>Type what you need</translation>
    </message>
    <message>
        <source>居住证</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>事项磁贴</source>
        <translation>Service tile</translation>
    </message>
    <message>
        <source>常态、按下、焦点、不可用</source>
        <translation>normal, pressed, focused, disabled</translation>
    </message>
    <message>
        <source>高频事项</source>
        <translation>Often used</translation>
    </message>
    <message>
        <source>今天都能办</source>
        <translation>All open today</translation>
    </message>
    <message>
        <source>全部 86 项</source>
        <translation>All 86</translation>
    </message>
    <message>
        <source>参保证明</source>
        <translation>Insurance proof</translation>
    </message>
    <message>
        <source>立等可取</source>
        <translation>While you wait</translation>
    </message>
    <message>
        <source>10 个工作日</source>
        <translation>10 working days</translation>
    </message>
    <message>
        <source>公积金提取</source>
        <translation>Housing fund</translation>
    </message>
    <message>
        <source>3 个工作日</source>
        <translation>3 working days</translation>
    </message>
    <message>
        <source>打印机缺纸</source>
        <translation>No paper</translation>
    </message>
    <message>
        <source>一件事</source>
        <translation>One thing</translation>
    </message>
    <message>
        <source>常态、按下、不可用</source>
        <translation>normal, pressed, disabled</translation>
    </message>
    <message>
        <source>新生儿出生</source>
        <translation>A birth</translation>
    </message>
    <message>
        <source>6 件事，一张表</source>
        <translation>6 in 1 form</translation>
    </message>
    <message>
        <source>退休</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>5 件事，一张表</source>
        <translation>5 in 1 form</translation>
    </message>
    <message>
        <source>水电气网过户</source>
        <translation>Utilities</translation>
    </message>
    <message>
        <source>4 件事，一张表</source>
        <translation>4 in 1 form</translation>
    </message>
    <message>
        <source>生活领域</source>
        <translation>Fields of life</translation>
    </message>
    <message>
        <source>常态、按下、焦点</source>
        <translation>normal, pressed, focused</translation>
    </message>
    <message>
        <source>社保</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>医疗</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>住房</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>户籍</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>就业</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>教育</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>带圆底、带标记、长名字、按下、不可用</source>
        <translation>with a well, with a badge, long name, pressed, disabled</translation>
    </message>
    <message>
        <source>居住证申领</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>10 个工作日，不收费</source>
        <translation>10 working days, free</translation>
    </message>
    <message>
        <source>参保证明打印</source>
        <translation>Print insurance proof</translation>
    </message>
    <message>
        <source>城乡居民基本养老保险参保登记和个人缴费档次变更以及待遇领取资格认证一并办理的申请</source>
        <translation>Joint application to register for the residents&apos; pension, change the contribution and prove entitlement</translation>
    </message>
    <message>
        <source>20 个工作日</source>
        <translation>20 working days</translation>
    </message>
    <message>
        <source>高龄补贴</source>
        <translation>Old-age allowance</translation>
    </message>
    <message>
        <source>失业登记</source>
        <translation>Register as unemployed</translation>
    </message>
    <message>
        <source>到窗口办</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>大选项</source>
        <translation>Large choice</translation>
    </message>
    <message>
        <source>办一件事</source>
        <translation>Do something</translation>
    </message>
    <message>
        <source>找到要办的事，一步一步办</source>
        <translation>Find it and go step by step</translation>
    </message>
    <message>
        <source>看我办的事</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>办到哪一步，还差什么</source>
        <translation>Where it stands, what is missing</translation>
    </message>
    <message>
        <source>打电话问</source>
        <translation>Ask by phone</translation>
    </message>
    <message>
        <source>拿起听筒，拨 12345</source>
        <translation>Lift the receiver, dial 12345</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>办到哪一步</source>
        <translation>Where a case stands</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>已办好</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>正在办</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>等您办</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>还没开始</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>TimelinesPage</name>
    <message>
        <source>办到哪一步</source>
        <translation>Where a case stands</translation>
    </message>
    <message>
        <source>一件事</source>
        <translation>One thing</translation>
    </message>
    <message>
        <source>办好、正在办、等您办、还没开始</source>
        <translation>done, now, your turn, later</translation>
    </message>
    <message>
        <source>出生医学证明</source>
        <translation>Birth certificate</translation>
    </message>
    <message>
        <source>11月19日办好</source>
        <translation>Done on 19 November</translation>
    </message>
    <message>
        <source>户口登记</source>
        <translation>Household registration</translation>
    </message>
    <message>
        <source>预计 11月26日办好</source>
        <translation>Expected on 26 November</translation>
    </message>
    <message>
        <source>生育补助</source>
        <translation>Birth allowance</translation>
    </message>
    <message>
        <source>银行卡照片不清楚，请在 11月28日前补</source>
        <translation>The photo of the bank card is not clear; please add one by 28 November</translation>
    </message>
    <message>
        <source>要补材料</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>去补</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>社会保障卡</source>
        <translation>Social security card</translation>
    </message>
    <message>
        <source>等户口登记办好后自动开始</source>
        <translation>Begins by itself after the registration</translation>
    </message>
    <message>
        <source>城乡居民基本养老保险参保登记和个人缴费档次变更以及待遇领取资格认证一并办理的申请</source>
        <translation>Joint application to register for the residents&apos; pension, change the contribution and prove entitlement</translation>
    </message>
    <message>
        <source>没有办成</source>
        <translation>Without success</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>2026年11月19日</source>
        <translation>19 November 2026</translation>
    </message>
    <message>
        <source>没有通过</source>
        <translation>Not granted</translation>
    </message>
    <message>
        <source>2026年11月26日</source>
        <translation>26 November 2026</translation>
    </message>
</context>
<context>
    <name>UsePhoneCode</name>
    <message>
        <source>用手机扫的二维码</source>
        <translation>Code to scan with a phone</translation>
    </message>
</context>
<context>
    <name>UsePhoneScreen</name>
    <message>
        <source>正在核对，请稍等。</source>
        <translation>Checking, please wait.</translation>
    </message>
    <message>
        <source>已经扫到，请在手机上按“同意”。</source>
        <translation>Scanned. Now press Agree on your phone.</translation>
    </message>
    <message>
        <source>要换一个码，请按“换一个码”；也可以放身份证。</source>
        <translation>Press New code for another one, or lay down your ID card.</translation>
    </message>
    <message>
        <source>请打开手机上的秦务员，扫一扫屏幕上的码。</source>
        <translation>Open the Qinwuyuan app on your phone and scan the code on the screen.</translation>
    </message>
    <message>
        <source>换一个码</source>
        <translation>New code</translation>
    </message>
</context>
<context>
    <name>UsePhoneStatus</name>
    <message>
        <source>正在核对身份码</source>
        <translation>Checking the code</translation>
    </message>
    <message>
        <source>正在等您按“同意”</source>
        <translation>Waiting for you to agree</translation>
    </message>
    <message>
        <source>正在取码</source>
        <translation>Getting a code</translation>
    </message>
    <message>
        <source>可以换一个码</source>
        <translation>You can get a new code</translation>
    </message>
    <message>
        <source>正在等您扫码</source>
        <translation>Waiting for a scan</translation>
    </message>
    <message>
        <source>%1 秒内没有登录，会回到首页</source>
        <translation>Without a sign-in, back to the start in %1 s</translation>
    </message>
    <message>
        <source>也可以打开手机上的身份码，对着扫码窗口。</source>
        <translation>Or hold the identity code of the app up to the scanner.</translation>
    </message>
    <message>
        <source>带了身份证，随时可以放到读卡区。</source>
        <translation>If you have your ID card, lay it on the reader at any time.</translation>
    </message>
    <message>
        <source>码里没有您的信息，只能用一次。</source>
        <translation>The code holds nothing about you and works once.</translation>
    </message>
</context>
<context>
    <name>UsePhoneWords</name>
    <message>
        <source>正在核对，请稍等</source>
        <translation>Checking, please wait</translation>
    </message>
    <message>
        <source>请在手机上按“同意”</source>
        <translation>Press Agree on your phone</translation>
    </message>
    <message>
        <source>用手机登录</source>
        <translation>Sign in by phone</translation>
    </message>
    <message>
        <source>请用手机扫这个码</source>
        <translation>Scan this code with your phone</translation>
    </message>
    <message>
        <source>手机已经扫到了，还差这一步</source>
        <translation>The phone has scanned it; one step is left</translation>
    </message>
    <message>
        <source>打开手机上的秦务员，按“扫一扫”</source>
        <translation>Open the Qinwuyuan app and press Scan</translation>
    </message>
</context>
<context>
    <name>WheelColumn</name>
    <message>
        <source>%1往后</source>
        <translation>%1 later</translation>
    </message>
    <message>
        <source>%1往前</source>
        <translation>%1 earlier</translation>
    </message>
</context>
</TS>
