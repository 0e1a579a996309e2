.pragma library

// Where a Chinese text that does not fit in one line is broken: never inside a word, rather after a mark than elsewhere, and not
// so that a word stands alone in the last line. Widths are in em and reckoned, not measured: a Han character is one em wide.

// Two characters that may not be parted are listed as a word of their own; longer names are made of them.
const words = ("身份证 身份证号 居住证 居留 户口簿 户口 户籍 户主 证件 证件号码 号码 电话 手机号 手机 手机号码 姓名 性别 民族 出生 日期 出生日期 年龄 住址 地址 现住址 "
    + "信息 加密 保存 存放 存下来 证明 证件照 住宿 租房 租赁 合同 房屋 材料 原件 复印 复印件 照片 拍照 拍摄 重拍 银行卡 银行 社保 社会 保险 养老 医疗 医保 "
    + "公积金 居民 城乡 职工 基本 参保 登记 缴费 档次 变更 待遇 领取 资格 认证 申请 申请人 申领 首次 提交 送出 送到 受理 审核 审批 办理 办好 办完 办事 办结 期限 "
    + "工作 工作日 工作人员 自然日 收费 不收费 费用 免费 网络 网上 线上 平台 政务 政府 服务 驿站 大厅 窗口 中心 站点 社区 街道 派出所 公安 公安局 部门 单位 "
    + "回执 编号 单号 工单 进度 结果 通知 短信 打印 打印机 读卡 读卡区 读卡器 高拍仪 机器 本机 终端 屏幕 下方 台面 摄像头 画面 拍摄台 声音 耳机 朗读 字号 大小 "
    + "颜色 按钮 键盘 输入 选择 选中 确认 核对 同意 签名 签字 手写 签上 手指 擦掉 重写 提示 说明 帮忙 帮助 自动 退出 返回 首页 继续 开始 完成 完整 清楚 清除 清掉 "
    + "看清 看得清 看不清 删除 立即 马上 稍后 恢复 暂时 照常 先存 已经 正在 还没有 没有 没人 不用 不要 不能 不便 不方便 不影响 不着急 不对 不是 可以 需要 愿意 "
    + "承担 责任 相应 真实 真的 有效 长期 本人 本次 别人 他人 代替 家人 家属 父母 子女 配偶 亲属 成员 我们 您的 我的 自己 这台 这件 这件事 这张 这一页 这次 一次 "
    + "一页 一下 一件 一点 几分钟 分钟 小时 白天 晚上 今天 明天 现在 以前 以后 之前 之后 刚才 前面 上面 下面 里面 旁边 左边 右边 四边 四个 四角 露出来 纸张 纸边 "
    + "放平 放好 拿好 拿起来 收好 收下 请带好 带上 带好 移动 告诉 评价 满意 非常 意见 谢谢 再见 放心 离开 等待 等候 办法 使用 用来 意味着 就是说 内容 填写 填好 填报 "
    + "填错 共享 数据 来源 来自 查找 找到 读取 读好 获取 指纹 文字 图片 隐私 保护 保管 法律 规定 依据 条件 对象 事项 名称 拼音 字母 首字母 问题 答案 下一页 下一步 "
    + "上一页 上一步 下一题 中国 省份 陕西 陕西省 杨凌 示范区 示例 示例省 示例市 示例区 公里 小区 单元 半年 半年以上 以上 以下 以内 连续 居住 居住地 户口所在地 所在地 "
    + "常住 暂住 流动 人口 外国人 永久 港澳台 香港 澳门 台湾 新生儿 出生证 医学 结婚 结婚证 离婚 婚姻 未成年 成年 老人 老年人 老年 残疾 残疾人 学校 学生 教育 幼儿园 "
    + "就业 失业 创业 企业 个体 工商户 营业 执照 营业执照 经营 许可 许可证 税务 车辆 驾驶 驾驶证 养殖 农业 农民 种苗 繁育 高校 毕业 毕业生 人才 引进 落户 迁移 "
    + "免交 要带 必须 或者 以及 并且 如果 如实 因为 所以 然后 其他 全部 部分 都可以 什么 什么事 怎么 怎么样 哪里 哪一步 多久 几天 邮寄 自取 领证 取件 取纸 寄到 "
    + "拨打 接通 联系 联系人 客服 热线 接听 听筒 人工 维护 人员 故障 修好 演示 模拟 虚构 缺少 补交 补正 补上 缺纸 缺墨 换纸 长辈 长辈版 大字 普通话 英文 中文 语言 "
    + "倒计时 倒数 超时 安全 加载 处理 处理中 光线 太暗 太亮 阴影 反光 模糊 歪了 放歪 遮住 挡住 保持 不动 放大 缩小 下划 原因 理由 备注 用途 类别 类型 种类 方式 "
    + "时间 地点 事由 起止 到期 过期 换领 补领 签发 签发机关 机关 有效期 有效期限 县级 以后再 送达 补充 通过 不通过 退回 撤回 撤销 取消 修改 更改 更正 记下 留好 最后一位 最后 一位 "
    + "身份证号码 看清楚 看得清楚 看不清楚 收不收费 影响 受影响 表示 看一看 一些 一小会儿 一会儿 回到 孩子 放在 平放 名字 位置 这里 那里 一起 一并 一样 重新 打开 关掉 对方 校验 "
    + "暂停 二维码 扫码 查询 列出来 勾选 勾上 拿走 上下 箭头 说法 例如 稍等 准备 最近 节假日 时候 意思 知道 样子 结束 可能 反应 人物 设备 东西 留意 消失 标记 关系 家属院 门牌 "
    + "门牌号 详细 详细地址 一般 两下 回来 还在 还差 一共 填表 高效 办成 整张 拿起 个人 地方 城镇 乡镇 镇政府 县城 收到 看到 出来 出示 离店 入住 宾馆 酒店 学籍 就读 公章 盖章 "
    + "开具 出具 单独 一致 相同 不同 一样的 个工作日 当前 目前 年满 年度 每年 每月 月份 季度 不实 没有问题 找人帮忙 生活 什么意思 元整 金额 "
    + "办事大厅 同时 不能补 什么事都能问 工单编号 拍一张 重新拍 更新 清单 事项清单 平时 家里 拿起来 优待证 一件事 正在更新 打印出来 把纸 把卡 也可以")
let kept = null // words by their first character, the longest first; made when a line is first broken

function wordsFrom(character) {
    if (!kept) {
        kept = new Map()
        for (const word of words.split(" "))
            kept.set(word[0], [...(kept.get(word[0]) ?? []), word].sort((one, other) => other.length - one.length))
    }
    return kept.get(character) ?? []
}

const dot = "·" // parts a name written in Chinese from the next, as wide as a character
const closing = "，。；：？！、）》”’」』】%…·,.;:?!)" // begin no line
const trailing = closing + "的了吗呢吧们" // belong to the word before them
const opening = "（《“‘「『【(" // end no line
const spare = 0.4 // em that a line is set wider than was reckoned; less than a character
const narrow = /[\x21-\xb6\xb8-\u024f]/

// Of each narrow character in em, by its code: about as wide as in the font.
const widths = Array.from({ length: 0x250 }, (_, code) => {
    const character = String.fromCharCode(code)
    return character === dot ? 1 : " \u00a0".includes(character) ? 0.224 : /[0-9]/.test(character) ? 0.57 : /[ijl.,:;'|!]/.test(character) ? 0.3 : /[A-Zmw@%]/.test(character) ? 0.7 : 0.56
})

function ems(text) {
    let sum = 0
    for (let at = 0; at < text.length; at++)
        sum += widths[text.charCodeAt(at)] ?? 1
    return sum
}

// End of the part of a name that begins at `start`, of those that dots part; `start` where there is none.
function endOfName(text, start) {
    let at = start
    while (at < text.length && isHan(text[at]))
        at++
    return at - start <= 8 && (text[at] === dot || text[start - 1] === dot) ? at : start
}

// End of the piece that begins at `start`: a word, part of a name, a number with its unit, a character; with the marks that
// belong to it.
function end(text, start) {
    if (start >= text.length)
        return text.length
    let at = start
    while (at < text.length && opening.includes(text[at]))
        at++
    if (narrow.test(text[at] ?? "")) {
        while (at < text.length && narrow.test(text[at]))
            at++
        if (at < text.length && /[0-9]/.test(text[at - 1]) && " 年月日号".includes(text[at])) // a number and what it counts
            return end(text, at + 1)
    } else {
        const word = wordsFrom(text[at]).find(word => text.startsWith(word, at))
        at = Math.max(endOfName(text, at), at + (word ? word.length : 1))
        if (text[at - 1] === "第" && text[at] === " ")
            return end(text, at + 1)
    }
    while (at < text.length && trailing.includes(text[at]))
        at++
    while (text[at] === " " || text[at] === "\u3000")
        at++
    return at
}

function pieces(text) {
    const found = []
    for (let at = 0; at < text.length;) {
        const next = end(text, at)
        const whole = text.slice(at, next)
        const shown = whole.trim() // at the end of a line
        const wholeEm = ems(whole)
        found.push({ em: shown.length < whole.length ? ems(shown) : wholeEm, wholeEm: wholeEm, mark: "。；？！".includes(shown.slice(-1)) ? 2 : closing.includes(shown.slice(-1)) ? 1 : 0 })
        at = next
    }
    return found
}

// What a line costs that holds `em` of `room`: what it leaves empty, less where a mark ends it, 1 in a sentence and 2 at its end.
function cost(em, room, mark, last) {
    const empty = (room - em) / room
    if (last)
        return em < Math.min(5, 0.34 * room) ? 0.5 : 0
    return empty * empty + (empty > 0.25 ? empty : 0) * (mark > 0 ? 0.3 : 1) - 0.3 * mark
}

// Width of each line of a paragraph in em: as few lines as its pieces need, broken where it costs least.
function paragraph(text, room) {
    const all = pieces(text)
    const best = [{ lines: 0, cost: 0, from: 0, em: 0 }]
    for (let to = 1; to <= all.length; to++) {
        let em = all[to - 1].em
        for (let from = to - 1; from >= 0 && (em <= room || from === to - 1); from--) {
            const before = best[from]
            const lines = before.lines + Math.max(1, Math.ceil(em / room)) // a piece wider than the line is broken by Qt
            const sum = before.cost + cost(em, room, all[to - 1].mark, to === all.length)
            const known = best[to]
            if (!known || lines < known.lines || (lines === known.lines && sum < known.cost))
                best[to] = { lines: lines, cost: sum, from: from, em: em }
            if (from > 0)
                em += all[from - 1].wholeEm
        }
    }
    const found = []
    for (let to = all.length; to > 0; to = best[to].from)
        found.unshift(best[to].em)
    return found
}

function isHan(text) {
    return /[\u3400-\u9fff]/.test(text)
}

// Width in em of the longer of two lines, broken where they are about equally long; of a text without breaks all of it.
function halved(text) {
    const all = pieces(text)
    let least = ems(text)
    for (let at = 1; at < all.length; at++) {
        const upper = all.slice(0, at - 1).reduce((sum, piece) => sum + piece.wholeEm, all[at - 1].em)
        const lower = all.slice(at, -1).reduce((sum, piece) => sum + piece.wholeEm, all[all.length - 1].em)
        least = Math.min(least, Math.max(upper, lower))
    }
    return least
}

// Width in em of each line of `text`, none for a text without Han characters: those are parted by their spaces.
function planned(text, room) {
    return isHan(text) ? [].concat(...text.split("\n").map(part => ems(part) <= room ? [ems(part)] : paragraph(part, room))) : []
}
