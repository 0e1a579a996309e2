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
        <translation>Standard</translation>
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
        <source>依据：%1&#x3000;·&#x3000;终端 %2</source>
        <translation>Source: %1 · Terminal %2</translation>
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
        <source>定住</source>
        <translation>Freeze</translation>
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
        <source>外国人永久居留身份证</source>
        <translation>Permanent residence card</translation>
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
        <source>有毛病的卡</source>
        <translation>A faulty card</translation>
    </message>
    <message>
        <source>居民身份证</source>
        <translation>ID card</translation>
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
        <translation>On the reader: %1</translation>
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
        <source>乱码卡</source>
        <translation>Garbled</translation>
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
        <source>本机编号（请留好）</source>
        <translation>Local number (please keep it)</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>查询用的二维码</source>
        <translation>Code for asking after your case</translation>
    </message>
    <message>
        <source>回执码</source>
        <translation>Receipt code</translation>
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
        <source>承诺办结</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>排在第</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>%1 位</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>本机编号</source>
        <translation>Local number</translation>
    </message>
    <message>
        <source>办理期限从送达那天算起。</source>
        <translation>The time limit begins when it arrives.</translation>
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
        <source>不用等，可以放心离开。</source>
        <translation>No need to wait; you can leave.</translation>
    </message>
    <message>
        <source>没有网络。恢复后自动送出，不用您再来。</source>
        <translation>There is no line. It is sent when the line is back; you need not come again.</translation>
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
</context>
<context>
    <name>ConsentPoints</name>
    <message>
        <source>同意意味着</source>
        <translation>What you agree to</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>同意使用身份证信息吗？</source>
        <translation>May we use your card&apos;s data?</translation>
    </message>
    <message>
        <source>用来%1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>从身份证读到</source>
        <translation>Read from your card</translation>
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
        <source>不同意</source>
        <translation>No</translation>
    </message>
    <message>
        <source>同意，继续</source>
        <translation>Yes, continue</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>DateField</name>
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
        <source>哪一年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>几月</source>
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
    <message>
        <source>几日</source>
        <translation>Day</translation>
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
    <name>FarewellScreen</name>
    <message>
        <source>这台机器上的内容已清除</source>
        <translation>This machine has forgotten your entries</translation>
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
        <source>身份证还在读卡区，请拿好</source>
        <translation>Your ID card is still on the reader</translation>
    </message>
    <message>
        <source>请带好身份证</source>
        <translation>Take your ID card</translation>
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
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>（选填）</source>
        <translation> (optional)</translation>
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
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>%1（选填）</source>
        <translation>%1 (optional)</translation>
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
        <source>上一题</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>填好了，下一步</source>
        <translation>Done, next</translation>
    </message>
    <message>
        <source>填好了，下一题</source>
        <translation>Done, next</translation>
    </message>
    <message>
        <source>身份证上的信息</source>
        <translation>From your ID card</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>ID card</translation>
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
        <source>请让整张纸都在画面里</source>
        <translation>Show the whole page</translation>
    </message>
    <message>
        <source>请保持不动</source>
        <translation>Keep still</translation>
    </message>
    <message>
        <source>可以拍了</source>
        <translation>Ready: take it</translation>
    </message>
    <message>
        <source>请把纸放平</source>
        <translation>Lay the page flat</translation>
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
    <name>GuideLead</name>
    <message>
        <source>暂时不能在本机办</source>
        <translation>Not available here for now</translation>
    </message>
    <message>
        <source>可在本机办</source>
        <translation>Available here</translation>
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
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>开始办理</source>
        <translation>Begin</translation>
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
    <message>
        <source>标准版</source>
        <translation>Standard</translation>
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
        <translation>Just touch one. Take your time.</translation>
    </message>
    <message>
        <source>在右边选一项</source>
        <translation>Choose on the right</translation>
    </message>
    <message>
        <source>在下面选一项，先看说明再开始</source>
        <translation>Choose below; you see the guide before you begin</translation>
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
        <source>退出</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>HomeWork</name>
    <message>
        <source>可以在这里办</source>
        <translation>You can apply here for</translation>
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
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>Delete</translation>
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
        <source>可以拿走身份证了</source>
        <translation>You can take your ID card now</translation>
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
        <source>%1&#x3000;四边完整、文字看得清就可以用</source>
        <translation>%1: fine if all edges show and the text can be read</translation>
    </message>
    <message>
        <source>把纸平放在拍摄台上，四个角都露出来</source>
        <translation>Lay the page flat on the desk with all four corners in view</translation>
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
        <source>会告诉您结果</source>
        <translation>You will be told</translation>
    </message>
    <message>
        <source>开始计算期限</source>
        <translation>The clock starts</translation>
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
    <name>NumberPad</name>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>这台机器暂停服务</source>
        <translation>This kiosk is out of service</translation>
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
        <translation>Tell them this machine&apos;s name: %1</translation>
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
        <translation>Waiting for your card</translation>
    </message>
    <message>
        <source>读卡器暂时不能用</source>
        <translation>The card reader does not work for now</translation>
    </message>
    <message>
        <source>请让身份证平放不动</source>
        <translation>Keep the card flat and still</translation>
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
        <source>只读取身份证上的文字，不读取指纹，用来办理“%1”。办完即从本机清除。</source>
        <translation>Only the text of your card is read, no fingerprint, for &quot;%1&quot;. It is cleared from this machine when you finish.</translation>
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
        <source>不收件</source>
        <translation>Refuses</translation>
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
        <source>下一张打到一半缺纸</source>
        <translation>Paper ends in the next receipt</translation>
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
</context>
<context>
    <name>RatingScreen</name>
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
        <translation>How was it this time?</translation>
    </message>
    <message>
        <source>点一下就行，不评也可以。评价不影响办理结果。</source>
        <translation>One touch, or none. It does not affect the outcome.</translation>
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
        <source>正在打印回执</source>
        <translation>Printing your receipt</translation>
    </message>
    <message>
        <source>马上打印回执</source>
        <translation>Your receipt is printed in a moment</translation>
    </message>
    <message>
        <source>请取走回执</source>
        <translation>Please take your receipt</translation>
    </message>
    <message>
        <source>请在屏幕下方取纸。回执上没有完整的证件号码。</source>
        <translation>Take it below the screen. Your full ID number is not on it.</translation>
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
        <source>身份证</source>
        <translation>ID card</translation>
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
        <source>%1 份免交</source>
        <translation>%1 need no paper</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
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
        <source>已拍 1 页</source>
        <translation>1 page taken</translation>
    </message>
    <message>
        <source>自动生成</source>
        <translation>Made for you</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>Not needed</translation>
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
    <name>ScrollArea</name>
    <message>
        <source>下面还有</source>
        <translation>More below</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
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
        <source>退一笔</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>SignatureMeaning</name>
    <message>
        <source>签名表示</source>
        <translation>Your signature says</translation>
    </message>
    <message>
        <source>以上内容由本人填写，真实有效</source>
        <translation>I filled this in myself and it is true</translation>
    </message>
    <message>
        <source>签名表示内容真实，只用在本次申请</source>
        <translation>You confirm that this is true; used for this application only</translation>
    </message>
    <message>
        <source>申请办理：%1</source>
        <translation>I apply for: %1</translation>
    </message>
    <message>
        <source>申请加密保存，只送给政务平台</source>
        <translation>It is kept encrypted and sent to the government platform only</translation>
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
    <name>SlideShow</name>
    <message>
        <source>居住证</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>在这里住满半年，
就能申领居住证</source>
        <translation>Half a year here?
Apply for a permit</translation>
    </message>
    <message>
        <source>首次申领不收费。带上身份证和住所证明，在这台机器上就能办。</source>
        <translation>The first one is free. With your ID card and a proof of residence you can apply here.</translation>
    </message>
    <message>
        <source>《居住证暂行条例》第二条、第十九条</source>
        <translation>Interim Regulation on Residence Permits, articles 2 and 19</translation>
    </message>
    <message>
        <source>异地就医</source>
        <translation>Care elsewhere</translation>
    </message>
    <message>
        <source>去外地看病，
先办一个备案</source>
        <translation>Treatment elsewhere?
File for it first</translation>
    </message>
    <message>
        <source>备案以后，在联网医院住院，医保费用可以直接结算。</source>
        <translation>Once filed, hospital bills are settled by your insurance on the spot.</translation>
    </message>
    <message>
        <source>国家医保局、财政部&#x3000;医保发〔2022〕22 号</source>
        <translation>National Healthcare Security Administration and Ministry of Finance, notice 2022 no. 22</translation>
    </message>
    <message>
        <source>少交材料</source>
        <translation>Fewer papers</translation>
    </message>
    <message>
        <source>能查到的材料，
不用您再交</source>
        <translation>What is on file
need not be brought</translation>
    </message>
    <message>
        <source>身份证放一下，能查到的自动填好，您只要核对。</source>
        <translation>Put down your ID card: what is known is filled in, you only check it.</translation>
    </message>
    <message>
        <source>国务院关于加快推进政务服务标准化规范化便利化的指导意见</source>
        <translation>State Council guidance on standard, regular and convenient government services</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>办完就走，
下一位看不到</source>
        <translation>When you leave,
nobody sees your data</translation>
    </message>
    <message>
        <source>申请加密送出；办完或退出，屏幕上的内容立即清除。</source>
        <translation>Applications are sent encrypted; the screen is cleared when you finish or leave.</translation>
    </message>
    <message>
        <source>《个人信息保护法》</source>
        <translation>Personal Information Protection Law</translation>
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
    <name>SubmittedScreen</name>
    <message>
        <source>再办一件</source>
        <translation>Another</translation>
    </message>
    <message>
        <source>下一步，评一评</source>
        <translation>Next: rate us</translation>
    </message>
</context>
<context>
    <name>SubmittingScreen</name>
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
    <name>Viewfinder</name>
    <message>
        <source>已找到纸边</source>
        <translation>Page found</translation>
    </message>
</context>
</TS>
