// 由 node scripts/generate/client-types.ts 从接口文档写出, 请勿手改。
// Written by node scripts/generate/client-types.ts from the interface's description: don't edit it.

export interface paths {
    "/v1/tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 客户服务等级: 按客户类别、重点、建议等级和保底等级判定, 未计数量上限
         * @description The service tier of a customer, by category, key flag, proposal and floor, before the caps
         *
         *     客户服务等级: 金牌级、银牌级、铜牌级、标准级 | The tier: gold, silver, bronze, standard
         *
         *     §1.2.1, §1.3.1(3), §1.3.1(4)
         */
        get: operations["get-tier"];
        put?: never;
        /**
         * 客户服务等级: 按客户类别、重点、建议等级和保底等级判定, 未计数量上限
         * @description The service tier of a customer, by category, key flag, proposal and floor, before the caps
         *
         *     客户服务等级: 金牌级、银牌级、铜牌级、标准级 | The tier: gold, silver, bronze, standard
         *
         *     §1.2.1, §1.3.1(3), §1.3.1(4)
         */
        post: operations["post-tier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 业务保障等级: 按客户服务等级和业务查表1-1
         * @description The assurance level of a service, by the customer’s tier (表1-1)
         *
         *     业务保障等级: AAA级、AA级、A级、普通级 | The assurance level: AAA, AA, A, normal
         *
         *     §1.2.2 表1-1, §1.3.2(3), §2.2.2(3)
         */
        get: operations["get-level"];
        put?: never;
        /**
         * 业务保障等级: 按客户服务等级和业务查表1-1
         * @description The assurance level of a service, by the customer’s tier (表1-1)
         *
         *     业务保障等级: AAA级、AA级、A级、普通级 | The assurance level: AAA, AA, A, normal
         *
         *     §1.2.2 表1-1, §1.3.2(3), §2.2.2(3)
         */
        post: operations["post-level"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某一环节的规范时限
         * @description The time limit of an activity
         *
         *     数值; 单位随环节为工作日、日、小时、分钟或月, WHY 会说明 | A number; its unit is working days, days, hours, minutes or months by activity, as WHY tells
         *
         *     §1.3.3(3), §3.2.1 表3-3(勘查), §3.2.2 表3-3(开通), §3.5, §4.1 表4-1, §5.1.1(4), §5.2.1 表5-2 表5-3 表5-4, §5.2.2-2(2), §6.1
         */
        get: operations["get-limit"];
        put?: never;
        /**
         * 某一环节的规范时限
         * @description The time limit of an activity
         *
         *     数值; 单位随环节为工作日、日、小时、分钟或月, WHY 会说明 | A number; its unit is working days, days, hours, minutes or months by activity, as WHY tells
         *
         *     §1.3.3(3), §3.2.1 表3-3(勘查), §3.2.2 表3-3(开通), §3.5, §4.1 表4-1, §5.1.1(4), §5.2.1 表5-2 表5-3 表5-4, §5.2.2-2(2), §6.1
         */
        post: operations["post-limit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某一环节的到期日或到期时刻: 自起始按规范时限计, 扣除暂停; 通告从割接日倒推
         * @description When an activity is due: its limit counted from the start, less pauses; notices count back from the cut-over
         *
         *     日期(工作日、日、月的时限), 或日期加时刻(小时、分钟的时限) | A date for limits in days and months, a date and time for hours and minutes
         *
         *     §1.3.3(3), §3.2.1 表3-3(勘查), §3.2.2 表3-3(开通), §3.5, §4.1 表4-1, §5.1.1(4), §5.2.1 表5-2 表5-3 表5-4, §5.2.2-2(2), §6.1, 《民法典》第201条, 国务院办公厅放假安排
         */
        get: operations["get-deadline"];
        put?: never;
        /**
         * 某一环节的到期日或到期时刻: 自起始按规范时限计, 扣除暂停; 通告从割接日倒推
         * @description When an activity is due: its limit counted from the start, less pauses; notices count back from the cut-over
         *
         *     日期(工作日、日、月的时限), 或日期加时刻(小时、分钟的时限) | A date for limits in days and months, a date and time for hours and minutes
         *
         *     §1.3.3(3), §3.2.1 表3-3(勘查), §3.2.2 表3-3(开通), §3.5, §4.1 表4-1, §5.1.1(4), §5.2.1 表5-2 表5-3 表5-4, §5.2.2-2(2), §6.1, 《民法典》第201条, 国务院办公厅放假安排
         */
        post: operations["post-deadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限的状态: 按时、超时、即将超时、进行中或挂起中
         * @description How a deadline stands: met, breached, at risk, running or paused
         *
         *     按时、超时、即将超时、进行中或挂起中 | met, breached, at-risk, running or paused
         *
         *     §5.2.1(1), 《民法典》第203条
         */
        get: operations["get-status"];
        put?: never;
        /**
         * 期限的状态: 按时、超时、即将超时、进行中或挂起中
         * @description How a deadline stands: met, breached, at risk, running or paused
         *
         *     按时、超时、即将超时、进行中或挂起中 | met, breached, at-risk, running or paused
         *
         *     §5.2.1(1), 《民法典》第203条
         */
        post: operations["post-status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规范中的一项标准: 数值或原文, 共 128 项
         * @description A figure or text of the norm, one of 128 items
         *
         *     数值(单位见 TABLE("standards"))或文字; 比例为 0 至 1 | A number (its unit is in TABLE("standards")) or a text; shares are 0 to 1
         *
         *     §1–§7.1
         */
        get: operations["get-standard"];
        put?: never;
        /**
         * 规范中的一项标准: 数值或原文, 共 128 项
         * @description A figure or text of the norm, one of 128 items
         *
         *     数值(单位见 TABLE("standards"))或文字; 比例为 0 至 1 | A number (its unit is in TABLE("standards")) or a text; shares are 0 to 1
         *
         *     §1–§7.1
         */
        post: operations["post-standard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各级客户数对照数量上限: 每组四行, 金牌 5%、银牌 15%、铜牌 30%
         * @description How the tiers held stand against the caps, four rows per group: gold 5 %, silver 15 %, bronze 30 %
         *
         *     表: 分组、等级、户数、统计基数、占比、上限、允许户数、余额、状态; 占比和上限为 0 至 1 | Table: group, tier, count, population, share, cap, allowed, spare, state; shares and caps are 0 to 1
         *
         *     §1.2.1(2)
         */
        get: operations["get-quota"];
        put?: never;
        /**
         * 各级客户数对照数量上限: 每组四行, 金牌 5%、银牌 15%、铜牌 30%
         * @description How the tiers held stand against the caps, four rows per group: gold 5 %, silver 15 %, bronze 30 %
         *
         *     表: 分组、等级、户数、统计基数、占比、上限、允许户数、余额、状态; 占比和上限为 0 至 1 | Table: group, tier, count, population, share, cap, allowed, spare, state; shares and caps are 0 to 1
         *
         *     §1.2.1(2)
         */
        post: operations["post-quota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 整个客户清单的服务等级, 不超数量上限: 超出的按贡献度逐级下调, 保底不破
         * @description The tiers of a whole list within the caps: those over a cap go down by value, floors hold
         *
         *     一列客户服务等级, 与清单同序; 无法识别的行为错误 | A column of tiers in the order of the list; a row that cannot be read is an error
         *
         *     §1.2.1, §1.3.1(3), §1.3.1(4)
         *
         *     JSON 至多 100000 户、32 MB; CSV 和 JSON 行至多 1000000 行、64 MB, 答案以流送出 | at most 100000 customers and 32 MB as JSON, 1000000 rows and 64 MB as CSV or JSON lines, which are answered as a stream
         */
        get: operations["get-classify"];
        put?: never;
        /**
         * 整个客户清单的服务等级, 不超数量上限: 超出的按贡献度逐级下调, 保底不破
         * @description The tiers of a whole list within the caps: those over a cap go down by value, floors hold
         *
         *     一列客户服务等级, 与清单同序; 无法识别的行为错误 | A column of tiers in the order of the list; a row that cannot be read is an error
         *
         *     §1.2.1, §1.3.1(3), §1.3.1(4)
         *
         *     JSON 至多 100000 户、32 MB; CSV 和 JSON 行至多 1000000 行、64 MB, 答案以流送出 | at most 100000 customers and 32 MB as JSON, 1000000 rows and 64 MB as CSV or JSON lines, which are answered as a stream
         */
        post: operations["post-classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 业务质量是否达标: 同一专线的年故障重复次数和年业务中断历时对照表5-5
         * @description Whether a line’s repeated faults and outage of a year are within 表5-5
         *
         *     达标或未达标; 给出的每项都不超过表5-5为达标 | met or breached; met when no figure given exceeds 表5-5
         *
         *     表5-5
         */
        get: operations["get-quality"];
        put?: never;
        /**
         * 业务质量是否达标: 同一专线的年故障重复次数和年业务中断历时对照表5-5
         * @description Whether a line’s repeated faults and outage of a year are within 表5-5
         *
         *     达标或未达标; 给出的每项都不超过表5-5为达标 | met or breached; met when no figure given exceeds 表5-5
         *
         *     表5-5
         */
        post: operations["post-quality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ontime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 及时率: 按时的 ÷ (按时的 + 超时的)
         * @description The on-time rate: met ÷ (met + breached)
         *
         *     0 至 1 的比率 | A rate from 0 to 1
         *
         *     §5.2.1(1)
         */
        get: operations["get-ontime"];
        put?: never;
        /**
         * 及时率: 按时的 ÷ (按时的 + 超时的)
         * @description The on-time rate: met ÷ (met + breached)
         *
         *     0 至 1 的比率 | A rate from 0 to 1
         *
         *     §5.2.1(1)
         */
        post: operations["post-ontime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 故障处理满意度: 满意的 ÷ 有回访记录的故障工单
         * @description Satisfaction: satisfied ÷ followed-up fault orders
         *
         *     0 至 1 的比率 | A rate from 0 to 1
         *
         *     §5.2.1(4)
         */
        get: operations["get-satisfaction"];
        put?: never;
        /**
         * 故障处理满意度: 满意的 ÷ 有回访记录的故障工单
         * @description Satisfaction: satisfied ÷ followed-up fault orders
         *
         *     0 至 1 的比率 | A rate from 0 to 1
         *
         *     §5.2.1(4)
         */
        post: operations["post-satisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workday": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 起始日之后(或之前)第若干个工作日, 按国务院放假安排, 含补班日
         * @description The n-th working day after or before a date, by China’s calendar with make-up days
         *
         *     日期 | A date
         *
         *     国务院办公厅放假安排, 《全国年节及纪念日放假办法》
         */
        get: operations["get-workday"];
        put?: never;
        /**
         * 起始日之后(或之前)第若干个工作日, 按国务院放假安排, 含补班日
         * @description The n-th working day after or before a date, by China’s calendar with make-up days
         *
         *     日期 | A date
         *
         *     国务院办公厅放假安排, 《全国年节及纪念日放假办法》
         */
        post: operations["post-workday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/networkdays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个日期之间的工作日数, 两端计入, 含补班日
         * @description Working days from one date to another, both counted, with make-up days
         *
         *     工作日数 | Number of working days
         *
         *     国务院办公厅放假安排, 《全国年节及纪念日放假办法》
         */
        get: operations["get-networkdays"];
        put?: never;
        /**
         * 两个日期之间的工作日数, 两端计入, 含补班日
         * @description Working days from one date to another, both counted, with make-up days
         *
         *     工作日数 | Number of working days
         *
         *     国务院办公厅放假安排, 《全国年节及纪念日放假办法》
         */
        post: operations["post-networkdays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/isworkday": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某日是否工作日: 周末和节假日不是, 补班日是
         * @description Whether a date is a working day: weekends and holidays are not, make-up days are
         *
         *     TRUE 或 FALSE | TRUE or FALSE
         *
         *     国务院办公厅放假安排, 《全国年节及纪念日放假办法》
         */
        get: operations["get-isworkday"];
        put?: never;
        /**
         * 某日是否工作日: 周末和节假日不是, 补班日是
         * @description Whether a date is a working day: weekends and holidays are not, make-up days are
         *
         *     TRUE 或 FALSE | TRUE or FALSE
         *
         *     国务院办公厅放假安排, 《全国年节及纪念日放假办法》
         */
        post: operations["post-isworkday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restdays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一段时间内的全部休息日, 供 Excel 自带的 WORKDAY.INTL(…, "0000000", …) 使用
         * @description Every day off in a time, for Excel’s own WORKDAY.INTL(…, "0000000", …)
         *
         *     一列日期 | A column of dates
         *
         *     国务院办公厅放假安排, 《全国年节及纪念日放假办法》
         */
        get: operations["get-restdays"];
        put?: never;
        /**
         * 一段时间内的全部休息日, 供 Excel 自带的 WORKDAY.INTL(…, "0000000", …) 使用
         * @description Every day off in a time, for Excel’s own WORKDAY.INTL(…, "0000000", …)
         *
         *     一列日期 | A column of dates
         *
         *     国务院办公厅放假安排, 《全国年节及纪念日放假办法》
         */
        post: operations["post-restdays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规范的一张表, 连表头溢出到单元格
         * @description A table of the norm with its head row, spilled
         *
         *     表头一行, 其后每行一条 | A head row, then the rows
         *
         *     §1–§7.1
         */
        get: operations["get-table"];
        put?: never;
        /**
         * 规范的一张表, 连表头溢出到单元格
         * @description A table of the norm with its head row, spilled
         *
         *     表头一行, 其后每行一条 | A head row, then the rows
         *
         *     §1–§7.1
         */
        post: operations["post-table"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 另一函数的结果从何而来: 逐步说明, 带条款和读法
         * @description How another function’s answer came about, step by step, with clauses and readings
         *
         *     文字, 每步一行: 结论 [条款 · 性质 · 读法]; 对列函数每行一格 | Text, a line per step: what [clause · kind · reading]; a cell per row where the function gives a column
         *
         *     §1–§7.1
         */
        get: operations["get-why"];
        put?: never;
        /**
         * 另一函数的结果从何而来: 逐步说明, 带条款和读法
         * @description How another function’s answer came about, step by step, with clauses and readings
         *
         *     文字, 每步一行: 结论 [条款 · 性质 · 读法]; 对列函数每行一格 | Text, a line per step: what [clause · kind · reading]; a cell per row where the function gives a column
         *
         *     §1–§7.1
         */
        post: operations["post-why"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次求全: 客户服务等级、业务保障等级、时限、到期日和应发的通告, 每步有理由
         * @description The whole way of an order in one call: tier, level, limit, due date and notices, with the reasons of each step. Give the tier, or the customer (in a query category, key, proposed, floor and exception by themselves). Activities that go by assurance level take the one just determined. All steps go by the edition of the start.
         */
        get: operations["get-order"];
        put?: never;
        /**
         * 一次求全: 客户服务等级、业务保障等级、时限、到期日和应发的通告, 每步有理由
         * @description The whole way of an order in one call: tier, level, limit, due date and notices, with the reasons of each step. Give the tier, or the customer (in a query category, key, proposed, floor and exception by themselves). Activities that go by assurance level take the one just determined. All steps go by the edition of the start.
         */
        post: operations["post-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规范各表
         * @description The tables of the norm
         */
        get: operations["list-tables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规范的一张表
         * @description A table of the norm
         */
        get: operations["get-norm-table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一年的休息日和补班日
         * @description The days off and make-up days of a year
         */
        get: operations["get-calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则: 规范文档、生效的各部分及其出处、设置、上限、各表、读法
         * @description The rulebook: its document, which can be given again as `rulebook`; what it comes to, with the document that says each part; settings, caps, printed tables and readings
         */
        get: operations["get-rulebook"];
        put?: never;
        /**
         * 检查公司规则文档(或一串), 不保存
         * @description Checks a company’s rulebook, or a chain of them; nothing is kept
         */
        post: operations["check-rulebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本文档
         * @description This document
         */
        get: operations["get-openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 接口说明页, 可当场试用
         * @description The page to read and try the interface
         */
        get: operations["get-docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manifest.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Excel 加载项清单
         * @description The manifest of the Excel add-in, for the host asked
         */
        get: operations["get-manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 是否在运行
         * @description Whether the service runs
         */
        get: operations["get-health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description 见文档 see the documents
         * @enum {string}
         */
        ProblemCode: "invalid-input" | "unknown-label" | "out-of-range" | "wrong-grade" | "too-large" | "not-covered" | "not-legible" | "no-limit" | "no-data" | "conflict" | "malformed" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "unauthorized" | "forbidden" | "timeout" | "too-many-requests" | "headers-too-large" | "busy" | "internal";
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            /** @enum {number} */
            status: 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 429 | 431 | 500 | 503;
            detail: string;
            code: components["schemas"]["ProblemCode"];
            errors: {
                /**
                 * @description JSON pointer (RFC 6901)
                 * @example /category
                 */
                pointer: string;
                detail: string;
            }[];
            /** @description 与响应头 X-Request-Id 相同 | as in the header X-Request-Id */
            requestId: string;
        };
        ItemError: {
            code: components["schemas"]["ProblemCode"];
            detail: string;
            parameter?: string;
        };
        ItemFailure: {
            error: components["schemas"]["ItemError"];
        };
        /** Format: date */
        Date: string;
        /**
         * Format: date-time
         * @example 2026-11-23T03:30:00+08:00
         */
        Instant: string;
        Cell: string | number | boolean | null | components["schemas"]["ItemFailure"];
        /** @description 代码、数字、日期、文本; 列为数组, 表为数组的数组 | code, number, date, text; a column is an array, a table an array of rows */
        Value: components["schemas"]["Cell"] | (components["schemas"]["Cell"] | components["schemas"]["Cell"][])[];
        /** @description 单元格里显示的文字, 形状与 value 相同 | as a cell shows it, in the shape of value */
        Text: string | (string | string[])[];
        Basis: {
            id: string;
            version: string;
        };
        Calendar: {
            through: components["schemas"]["Date"];
        };
        Reason: {
            /**
             * @description 条款, 或本公司文件中的位置 | the clause, or the place in a company’s own paper
             * @example §3.2.2 表3-3(开通)
             */
            clause: string;
            /** @enum {string} */
            kind: "commitment" | "internal" | "rule";
            text: string;
            reading?: string;
            document: components["schemas"]["Basis"];
            /** @description 本公司规范代替了什么 | what a company’s row stands in place of */
            replaces?: {
                document: components["schemas"]["Basis"];
                text: string;
            };
        };
        Answer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["Value"];
            text: components["schemas"]["Text"];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        Item: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["Value"];
            text: components["schemas"]["Text"];
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        Items: {
            items: (components["schemas"]["Item"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        /**
         * @example gold
         * @example silver
         * @example bronze
         * @example standard
         */
        TierCode: string;
        QuotaRow: {
            group: string;
            tier: components["schemas"]["TierCode"];
            count: number;
            population: number;
            share: number;
            cap: number | null;
            allowed: number | null;
            spare: number | null;
            state: ("within" | "full" | "over" | "over-by-floor") | null;
        };
        ClassifiedCustomer: {
            id: (string | number) | null;
            tier: components["schemas"]["TierCode"];
            text: string;
            changed: boolean | null;
            because?: components["schemas"]["Reason"][];
        } | {
            id: (string | number) | null;
            /** @description JSON lines: 出错的行 | the line in error */
            line?: number;
            error: components["schemas"]["ItemError"];
        } | {
            id: (string | number) | null;
            /** @constant */
            text: "";
            changed: null;
        };
        ListNote: {
            /** @enum {string} */
            code: "damaged-bytes" | "open-quotes" | "rows-below";
            text: string;
            line?: number;
            byte?: number;
            row?: number;
            count?: number;
            fields?: string[];
        };
        Classified: {
            customers: components["schemas"]["ClassifiedCustomer"][];
            quota: components["schemas"]["QuotaRow"][];
            unread: number;
            notes?: components["schemas"]["ListNote"][];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        Caps: {
            quota: components["schemas"]["QuotaRow"][];
            unread: number;
            notes?: components["schemas"]["ListNote"][];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        /** @enum {string} */
        LimitUnit: "working-day" | "day" | "hour" | "minute" | "month";
        /** @enum {string} */
        Recipient: "customer" | "account-manager";
        /** @enum {string} */
        Desk: "customer-department" | "customer" | "account-manager";
        /**
         * @example AAA
         * @example AA
         * @example A
         * @example normal
         */
        LevelCode: string;
        TierAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["TierCode"];
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        TierItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["TierCode"];
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        TierItems: {
            items: (components["schemas"]["TierItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        LevelAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["LevelCode"];
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        LevelItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["LevelCode"];
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        LevelItems: {
            items: (components["schemas"]["LevelItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        LimitAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                limit: {
                    amount: number;
                    unit: components["schemas"]["LimitUnit"];
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            value: number;
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        LimitItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                limit: {
                    amount: number;
                    unit: components["schemas"]["LimitUnit"];
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            value: number;
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        LimitItems: {
            items: (components["schemas"]["LimitItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        DeadlineAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                limit: {
                    amount: number;
                    unit: components["schemas"]["LimitUnit"];
                } & {
                    [key: string]: unknown;
                };
                start: components["schemas"]["Date"] | components["schemas"]["Instant"];
                due: components["schemas"]["Date"] | components["schemas"]["Instant"];
                closes?: components["schemas"]["Instant"];
                report?: components["schemas"]["Date"] | components["schemas"]["Instant"];
                alarm?: components["schemas"]["Date"] | components["schemas"]["Instant"];
                recipient?: components["schemas"]["Recipient"];
                recipients?: {
                    desk: components["schemas"]["Desk"];
                    date: components["schemas"]["Date"];
                }[];
                skipped: {
                    date: components["schemas"]["Date"];
                    why: string;
                }[];
                skippedCount: number;
            } & {
                [key: string]: unknown;
            };
            value: components["schemas"]["Date"] | components["schemas"]["Instant"];
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        DeadlineItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                limit: {
                    amount: number;
                    unit: components["schemas"]["LimitUnit"];
                } & {
                    [key: string]: unknown;
                };
                start: components["schemas"]["Date"] | components["schemas"]["Instant"];
                due: components["schemas"]["Date"] | components["schemas"]["Instant"];
                closes?: components["schemas"]["Instant"];
                report?: components["schemas"]["Date"] | components["schemas"]["Instant"];
                alarm?: components["schemas"]["Date"] | components["schemas"]["Instant"];
                recipient?: components["schemas"]["Recipient"];
                recipients?: {
                    desk: components["schemas"]["Desk"];
                    date: components["schemas"]["Date"];
                }[];
                skipped: {
                    date: components["schemas"]["Date"];
                    why: string;
                }[];
                skippedCount: number;
            } & {
                [key: string]: unknown;
            };
            value: components["schemas"]["Date"] | components["schemas"]["Instant"];
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        DeadlineItems: {
            items: (components["schemas"]["DeadlineItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        StatusAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            value: "met" | "breached" | "at-risk" | "running" | "paused";
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        StatusItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            value: "met" | "breached" | "at-risk" | "running" | "paused";
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        StatusItems: {
            items: (components["schemas"]["StatusItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        StandardAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                item: string;
                /** @enum {string} */
                kind: "commitment" | "internal" | "rule";
                clause: string;
                /**
                 * @example working-day
                 * @example day
                 * @example hour
                 * @example minute
                 * @example month
                 * @example share
                 * @example times
                 * @example times-per-year
                 * @example rank
                 * @example points
                 * @example copies
                 */
                unit?: string;
                remark?: string;
            } & {
                [key: string]: unknown;
            };
            value: number | string;
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        StandardItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                item: string;
                /** @enum {string} */
                kind: "commitment" | "internal" | "rule";
                clause: string;
                /**
                 * @example working-day
                 * @example day
                 * @example hour
                 * @example minute
                 * @example month
                 * @example share
                 * @example times
                 * @example times-per-year
                 * @example rank
                 * @example points
                 * @example copies
                 */
                unit?: string;
                remark?: string;
            } & {
                [key: string]: unknown;
            };
            value: number | string;
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        StandardItems: {
            items: (components["schemas"]["StandardItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        QuotaAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                quota: components["schemas"]["QuotaRow"][];
                unread: number;
                unreadRows: number[];
            } & {
                [key: string]: unknown;
            };
            value: components["schemas"]["Cell"][][];
            text: string[][];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        QuotaItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                quota: components["schemas"]["QuotaRow"][];
                unread: number;
                unreadRows: number[];
            } & {
                [key: string]: unknown;
            };
            value: components["schemas"]["Cell"][][];
            text: string[][];
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        QuotaItems: {
            items: (components["schemas"]["QuotaItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        ClassifyAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                quota: components["schemas"]["QuotaRow"][];
                unread: number;
            } & {
                [key: string]: unknown;
            };
            value: (components["schemas"]["TierCode"] | null | components["schemas"]["ItemFailure"])[];
            text: string[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        ClassifyItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                quota: components["schemas"]["QuotaRow"][];
                unread: number;
            } & {
                [key: string]: unknown;
            };
            value: (components["schemas"]["TierCode"] | null | components["schemas"]["ItemFailure"])[];
            text: string[];
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        ClassifyItems: {
            items: (components["schemas"]["ClassifyItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        QualityAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                faults?: {
                    given: number;
                    limit: number;
                    over: number;
                };
                outageHours?: {
                    given: number;
                    limit: number;
                    over: number;
                };
            } & {
                [key: string]: unknown;
            };
            /** @enum {string} */
            value: "met" | "breached";
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        QualityItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                faults?: {
                    given: number;
                    limit: number;
                    over: number;
                };
                outageHours?: {
                    given: number;
                    limit: number;
                    over: number;
                };
            } & {
                [key: string]: unknown;
            };
            /** @enum {string} */
            value: "met" | "breached";
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        QualityItems: {
            items: (components["schemas"]["QualityItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        OntimeAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                met: number;
                counted: number;
            } & {
                [key: string]: unknown;
            };
            value: number;
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        OntimeItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                met: number;
                counted: number;
            } & {
                [key: string]: unknown;
            };
            value: number;
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        OntimeItems: {
            items: (components["schemas"]["OntimeItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        SatisfactionAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                satisfied: number;
                followedUp: number;
                orders: number;
            } & {
                [key: string]: unknown;
            };
            value: number;
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        SatisfactionItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                satisfied: number;
                followedUp: number;
                orders: number;
            } & {
                [key: string]: unknown;
            };
            value: number;
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        SatisfactionItems: {
            items: (components["schemas"]["SatisfactionItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        WorkdayAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["Date"];
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        WorkdayItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["Date"];
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        WorkdayItems: {
            items: (components["schemas"]["WorkdayItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        NetworkdaysAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: number;
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        NetworkdaysItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: number;
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        NetworkdaysItems: {
            items: (components["schemas"]["NetworkdaysItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        IsworkdayAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: boolean;
            text: string;
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        IsworkdayItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: boolean;
            text: string;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        IsworkdayItems: {
            items: (components["schemas"]["IsworkdayItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        RestdaysAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["Date"][];
            text: string[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        RestdaysItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["Date"][];
            text: string[];
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        RestdaysItems: {
            items: (components["schemas"]["RestdaysItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        TableAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                id: string;
                title: string;
                clause: string;
            } & {
                [key: string]: unknown;
            };
            value: components["schemas"]["Cell"][][];
            text: string[][];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        TableItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                id: string;
                title: string;
                clause: string;
            } & {
                [key: string]: unknown;
            };
            value: components["schemas"]["Cell"][][];
            text: string[][];
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        TableItems: {
            items: (components["schemas"]["TableItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        /**
         * @description 日期, 或日期加时刻; 不带时区为北京时间 | a date, or a date and time; without an offset China Standard Time
         * @example 2026-11-23
         * @example 2026-11-23 08:30
         * @example 2026年11月23日
         * @example 2026-11-23T08:30:00+08:00
         */
        Moment: string;
        /**
         * @description 起/止, 以逗号或分号分隔 | from/to, separated by commas or semicolons
         * @example 2026-11-03/2026-11-05,2026-11-10 08:00/2026-11-10 12:00
         */
        PausesText: string;
        Pauses: {
            from: components["schemas"]["Moment"];
            to?: components["schemas"]["Moment"] | null;
        }[] | components["schemas"]["PausesText"];
        /**
         * @description 日期, 以逗号或分号分隔 | dates, separated by commas or semicolons
         * @example 2026-11-23
         * @example 2026-11-23; 2026-11-24
         */
        DatesText: string;
        Dates: (components["schemas"]["Moment"] | null)[] | components["schemas"]["DatesText"];
        /** @enum {string} */
        YesNo: "0" | "1" | "是" | "y" | "yes" | "重点" | "重点客户" | "真" | "√" | "✓" | "有" | "含" | "true" | "否" | "n" | "no" | "非重点" | "非重点客户" | "假" | "×" | "无" | "没有" | "不含" | "false";
        /** @enum {string} */
        Satisfied: "0" | "1" | "满意" | "是" | "y" | "yes" | "true" | "不满意" | "否" | "n" | "no" | "false";
        /** @example 南京 */
        Group: string;
        /** @example 集客〔2026〕18号 */
        Exception: string;
        /**
         * @example yearly-outage
         * @example 年业务中断历时
         */
        ItemLabel: string;
        /**
         * @example 1-1
         * @example 2-1
         * @example 2-2
         * @example 3-1
         * @example 3-2
         * @example 3-3-provision
         * @example 3-3-survey
         * @example 3-4
         * @example 3-5
         * @example 3-6
         * @example 4-1
         * @example 5-1
         * @example 5-2
         * @example 5-3
         * @example 5-4
         * @example 5-5
         * @example 6-1
         * @example activities
         * @example caps
         * @example categories
         * @example clocks
         * @example documents
         * @example duties
         * @example graded-by
         * @example readings
         * @example standards
         */
        TableLabel: string;
        /**
         * @description 规范文档 NormDocument, 代码处也可写名称, 一个词可代替列表 | a NormDocument, in which labels may stand for codes and one word for a list
         * @example {
         *       "id": "acme",
         *       "version": "2",
         *       "source": "企〔2026〕12号",
         *       "vocabulary": {
         *         "tiers": [
         *           {
         *             "code": "diamond",
         *             "label": "钻石级",
         *             "aliases": [
         *               "钻石"
         *             ],
         *             "before": "gold"
         *           }
         *         ],
         *         "categories": [
         *           {
         *             "code": "strategic",
         *             "label": "战略客户",
         *             "default": "gold",
         *             "most": "diamond"
         *           }
         *         ],
         *         "aliases": {
         *           "A1": {
         *             "category": "dual-span",
         *             "key": true
         *           }
         *         }
         *       },
         *       "limits": [
         *         {
         *           "activity": "survey",
         *           "scope": [
         *             "intra-city"
         *           ],
         *           "by": {
         *             "gold": 2
         *           },
         *           "source": "表3"
         *         },
         *         {
         *           "activity": "restore",
         *           "group": [
         *             "南京"
         *           ],
         *           "by": {
         *             "AAA": 1.5
         *           },
         *           "source": "第十条"
         *         }
         *       ],
         *       "caps": [
         *         {
         *           "tier": "diamond",
         *           "share": 0.01
         *         }
         *       ],
         *       "settings": {
         *         "seniorProposal": "both-stand"
         *       }
         *     }
         */
        GivenNormDocument: {
            [key: string]: unknown;
        };
        /**
         * @description json, 或 text: 只要结果本身 | text: the bare answer
         * @enum {string}
         */
        Format: "json" | "text";
        /** @description json, 或 text: 只要结果本身 | text: the bare answer */
        FormatOption: ("json" | "text") | null;
        /**
         * @description quota: 只要数量上限(清单的 classify) | quota: the caps only (classify of lists)
         * @enum {string}
         */
        Part: "list" | "quota";
        /** @description quota: 只要数量上限(清单的 classify) | quota: the caps only (classify of lists) */
        PartOption: ("list" | "quota") | null;
        /**
         * @description zh 中文标签, en 英文代码和说明 | zh: Chinese labels, en: codes and English words
         * @enum {string}
         */
        Labels: "zh" | "en";
        /** @description zh 中文标签, en 英文代码和说明 | zh: Chinese labels, en: codes and English words */
        LabelsOption: ("zh" | "en") | null;
        /**
         * @description 公司规则: 服务器上的编号 | a company’s rulebook: an id of the server
         * @example acme
         */
        Company: string;
        /** @description 公司规则: 服务器上的编号 | a company’s rulebook: an id of the server */
        CompanyOption: string | null;
        /**
         * @description 公司规则文档的 JSON, 用于 CSV 等清单 | a company’s rulebook as JSON, for lists such as CSV
         * @example {"id":"acme","settings":{"seniorProposal":"both-stand"}}
         */
        RulebookText: string;
        /** @description 公司规则文档, 或它所扩展的一串, 最后的在前; 代替 company, 至多 256 KB; POST /v1/rulebook 检查它 | a company’s rulebook, or the chain that it extends, the last one first; in place of company, 256 KB at most; POST /v1/rulebook checks it */
        RulebookOption: (components["schemas"]["GivenNormDocument"] | components["schemas"]["GivenNormDocument"][]) | null;
        /**
         * @description 按哪一天有效的规则, 如 2026-11-23 | the day whose edition answers
         * @example 2026-11-23
         */
        On: string;
        /** @description 按哪一天有效的规则, 如 2026-11-23 | the day whose edition answers */
        OnOption: string | null;
        /**
         * @description 是否给出理由和明细 | whether reasons and details are given
         * @enum {string}
         */
        BecauseWord: "0" | "1" | "true" | "false";
        /** @description 是否给出理由和明细 | whether reasons and details are given */
        BecauseOption: (boolean | ("0" | "1" | "true" | "false")) | null;
        /**
         * @description formulas: CSV 答案中会被电子表格执行的文字前加单引号 | formulas: an apostrophe before texts of the answer in CSV that a spreadsheet would run
         * @enum {string}
         */
        Escape: "formulas";
        /** @description formulas: CSV 答案中会被电子表格执行的文字前加单引号 | formulas: an apostrophe before texts of the answer in CSV that a spreadsheet would run */
        EscapeOption: "formulas" | null;
        /**
         * @description off: CSV 答案不要 SLA理由 列 | off: the answer in CSV without the column of reasons
         * @enum {string}
         */
        Reasons: "on" | "off";
        /** @description off: CSV 答案不要 SLA理由 列 | off: the answer in CSV without the column of reasons */
        ReasonsOption: ("on" | "off") | null;
        /**
         * @example 双跨集团客户
         * @example 省级集团客户
         * @example 市县级集团客户
         * @example 一般集团客户
         * @example 普通聚类市场客户
         * @example dual-span
         * @example provincial
         * @example municipal
         * @example general
         * @example mass
         */
        CategoryLabel: string;
        /**
         * @example 金牌级
         * @example 银牌级
         * @example 铜牌级
         * @example 标准级
         * @example gold
         * @example silver
         * @example bronze
         * @example standard
         */
        TierLabel: string;
        Customer: {
            id?: (string | number) | null;
            category: components["schemas"]["CategoryLabel"];
            key?: boolean | null;
            proposed?: components["schemas"]["TierLabel"] | null;
            value?: number | null;
            group?: components["schemas"]["Group"] | null;
            floor?: components["schemas"]["TierLabel"] | null;
            exception?: components["schemas"]["Exception"] | null;
            counted?: boolean | null;
            current?: components["schemas"]["TierLabel"] | null;
        };
        /** @description 规范文档: 只写与所扩展的文档(extends)不同之处; 单独成立时 extends 为 null | a norm as a document, which says only what differs from the one it extends; null for one that stands alone */
        NormDocument: {
            id: string;
            version: string;
            title?: string | {
                zh: string;
                en: string;
            };
            from?: components["schemas"]["Date"];
            source?: string;
            note?: string;
            extends: string | null;
            vocabulary?: {
                tiers?: {
                    code: string;
                    label?: string | {
                        zh: string;
                        en: string;
                    };
                    aliases?: string[];
                    before?: string;
                    after?: string;
                    like?: string;
                }[];
                levels?: {
                    code: string;
                    label?: string | {
                        zh: string;
                        en: string;
                    };
                    aliases?: string[];
                    before?: string;
                    after?: string;
                    like?: string;
                    interim?: string;
                }[];
                categories?: {
                    code: string;
                    label?: string | {
                        zh: string;
                        en: string;
                    };
                    aliases?: string[];
                    default?: string;
                    most?: string;
                    keyTier?: string;
                    counted?: boolean | string[];
                    inPrinciple?: boolean;
                    clause?: string;
                }[];
                services?: {
                    code: string;
                    label?: string | {
                        zh: string;
                        en: string;
                    };
                    aliases?: string[];
                    like?: string;
                    /** @enum {string} */
                    line?: "always" | "told";
                    covered?: boolean;
                }[];
                scopes?: {
                    code: string;
                    label?: string | {
                        zh: string;
                        en: string;
                    };
                    aliases?: string[];
                    like?: string;
                    reading?: string;
                }[];
                activities?: {
                    code: string;
                    label?: string | {
                        zh: string;
                        en: string;
                    };
                    aliases?: string[];
                    like?: string;
                    /** @enum {string} */
                    gradedBy?: "tier" | "level";
                    /** @enum {string} */
                    unit?: "working-day" | "day" | "hour" | "minute" | "month";
                    needs?: ("grade" | "service" | "scope" | "line" | "group")[];
                    /** @enum {string} */
                    direction?: "forward" | "backward";
                    pauses?: boolean | string;
                    starts?: string;
                    ends?: string;
                    excluded?: string;
                    likeBasis?: {
                        /** @description 本公司文件中的位置 | the place in a company’s own paper */
                        source?: string;
                        clause?: string;
                        /** @enum {string} */
                        kind?: "commitment" | "internal" | "rule";
                        reading?: string;
                        about?: string | {
                            zh: string;
                            en: string;
                        };
                    };
                    /** @enum {string} */
                    line?: "told" | "construction" | "always" | "unless-denied" | "only";
                    lineBasis?: {
                        /** @description 本公司文件中的位置 | the place in a company’s own paper */
                        source?: string;
                        clause?: string;
                        /** @enum {string} */
                        kind?: "commitment" | "internal" | "rule";
                        reading?: string;
                        about?: string | {
                            zh: string;
                            en: string;
                        };
                    };
                    points?: boolean;
                    agreed?: string | false;
                    order?: boolean;
                    alarm?: boolean;
                    /** @enum {string} */
                    kind?: "commitment" | "internal" | "rule";
                    clause?: string;
                }[];
                aliases?: {
                    [key: string]: {
                        category?: string;
                        key?: boolean;
                        service?: string;
                        scope?: string;
                        tier?: string;
                        level?: string;
                        activity?: string;
                    };
                };
            };
            levels?: {
                service?: string[];
                scope?: string[];
                line?: boolean;
                /** @description 地市或分公司 | cities or branches */
                group?: string[];
                /** @description 只在这些设置值下 | only under these values of settings */
                when?: {
                    [key: string]: unknown;
                };
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                hub?: boolean;
                by: {
                    [key: string]: string;
                };
            }[];
            limits?: {
                service?: string[];
                scope?: string[];
                line?: boolean;
                /** @description 地市或分公司 | cities or branches */
                group?: string[];
                /** @description 只在这些设置值下 | only under these values of settings */
                when?: {
                    [key: string]: unknown;
                };
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                activity: string;
                by?: {
                    [key: string]: number | ("on-demand" | "none" | "not-covered");
                };
                sum?: string[];
                plus?: number;
                about?: string | {
                    zh: string;
                    en: string;
                };
                plusFor?: string | {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                unit?: "working-day" | "day" | "hour" | "minute" | "month";
                /** @enum {string} */
                clock?: "business" | "around";
                /** @enum {string} */
                recipient?: "customer" | "account-manager";
                excluded?: string;
            }[];
            points?: {
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                over: number;
                /** @enum {string} */
                rule: "proportional" | "step";
                per?: number;
                add?: number;
            };
            caps?: {
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                tier: string;
                share?: number;
                count?: number;
            }[];
            /** @enum {string} */
            capsAre?: "separate" | "cumulative";
            items?: {
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                code: string;
                label?: string | {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                gradedBy?: "tier" | "level" | "all";
                unit?: string;
                /** @enum {string} */
                period?: "month" | "year" | "quarter";
                /** @enum {string} */
                met?: "at-most" | "at-least";
                measures?: string | null;
                remark?: string;
                by?: {
                    [key: string]: number | string | null | {
                        code: string;
                        remark?: string;
                        reading?: string;
                    };
                };
                figuresOf?: {
                    /** @enum {string} */
                    part: "caps" | "points" | "limits";
                    activity?: string;
                };
            }[];
            settings?: {
                [key: string]: unknown;
            };
            hours?: {
                from: string;
                to: string;
            };
            calendar?: {
                restDays?: {
                    date: components["schemas"]["Date"];
                    note?: string;
                }[];
                workingDays?: {
                    date: components["schemas"]["Date"];
                    note?: string;
                }[];
                publishedYears?: number[];
            };
        };
        EffectiveNorm: {
            vocabulary: {
                tiers: {
                    code: string;
                    label: string;
                    aliases: string[];
                    like?: string;
                    document: components["schemas"]["Basis"];
                }[];
                levels: {
                    code: string;
                    label: string;
                    aliases: string[];
                    like?: string;
                    document: components["schemas"]["Basis"];
                    interim?: string;
                }[];
                categories: {
                    code: string;
                    label: string;
                    aliases: string[];
                    like?: string;
                    document: components["schemas"]["Basis"];
                    default?: string;
                    most?: string;
                    keyTier?: string;
                    counted?: boolean | string[];
                    inPrinciple?: boolean;
                    clause?: string;
                }[];
                services: {
                    code: string;
                    label: string;
                    aliases: string[];
                    like?: string;
                    document: components["schemas"]["Basis"];
                    /** @enum {string} */
                    line?: "always" | "told";
                    covered?: boolean;
                }[];
                scopes: {
                    code: string;
                    label: string;
                    aliases: string[];
                    like?: string;
                    document: components["schemas"]["Basis"];
                    reading?: string;
                }[];
                activities: {
                    code: string;
                    label: string;
                    aliases: string[];
                    like?: string;
                    document: components["schemas"]["Basis"];
                    /** @enum {string} */
                    gradedBy?: "tier" | "level";
                    /** @enum {string} */
                    unit?: "working-day" | "day" | "hour" | "minute" | "month";
                    needs?: ("grade" | "service" | "scope" | "line" | "group")[];
                    /** @enum {string} */
                    direction?: "forward" | "backward";
                    pauses?: boolean | string;
                    starts?: string;
                    ends?: string;
                    excluded?: string;
                    likeBasis?: {
                        /** @description 本公司文件中的位置 | the place in a company’s own paper */
                        source?: string;
                        clause?: string;
                        /** @enum {string} */
                        kind?: "commitment" | "internal" | "rule";
                        reading?: string;
                        about?: string | {
                            zh: string;
                            en: string;
                        };
                    };
                    /** @enum {string} */
                    line?: "told" | "construction" | "always" | "unless-denied" | "only";
                    lineBasis?: {
                        /** @description 本公司文件中的位置 | the place in a company’s own paper */
                        source?: string;
                        clause?: string;
                        /** @enum {string} */
                        kind?: "commitment" | "internal" | "rule";
                        reading?: string;
                        about?: string | {
                            zh: string;
                            en: string;
                        };
                    };
                    points?: boolean;
                    agreed?: string | false;
                    order?: boolean;
                    alarm?: boolean;
                    /** @enum {string} */
                    kind?: "commitment" | "internal" | "rule";
                    clause?: string;
                }[];
                aliases: {
                    word: string;
                    category?: string;
                    key?: boolean;
                    service?: string;
                    scope?: string;
                    tier?: string;
                    level?: string;
                    activity?: string;
                    document: components["schemas"]["Basis"];
                }[];
            };
            levels: {
                service?: string[];
                scope?: string[];
                line?: boolean;
                /** @description 地市或分公司 | cities or branches */
                group?: string[];
                /** @description 只在这些设置值下 | only under these values of settings */
                when?: {
                    [key: string]: unknown;
                };
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                hub?: boolean;
                by: {
                    [key: string]: string;
                };
                document: components["schemas"]["Basis"];
            }[];
            limits: {
                service?: string[];
                scope?: string[];
                line?: boolean;
                /** @description 地市或分公司 | cities or branches */
                group?: string[];
                /** @description 只在这些设置值下 | only under these values of settings */
                when?: {
                    [key: string]: unknown;
                };
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                activity: string;
                by?: {
                    [key: string]: number | ("on-demand" | "none" | "not-covered");
                };
                sum?: string[];
                plus?: number;
                about?: string | {
                    zh: string;
                    en: string;
                };
                plusFor?: string | {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                unit?: "working-day" | "day" | "hour" | "minute" | "month";
                /** @enum {string} */
                clock?: "business" | "around";
                /** @enum {string} */
                recipient?: "customer" | "account-manager";
                excluded?: string;
                document: components["schemas"]["Basis"];
            }[];
            points?: {
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                over: number;
                /** @enum {string} */
                rule: "proportional" | "step";
                per?: number;
                add?: number;
                document: components["schemas"]["Basis"];
            };
            caps: {
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                tier: string;
                share?: number;
                count?: number;
                document: components["schemas"]["Basis"];
            }[];
            /** @enum {string} */
            capsAre: "separate" | "cumulative";
            items: {
                /** @description 本公司文件中的位置 | the place in a company’s own paper */
                source?: string;
                clause?: string;
                /** @enum {string} */
                kind?: "commitment" | "internal" | "rule";
                reading?: string;
                code: string;
                label: string;
                /** @enum {string} */
                gradedBy?: "tier" | "level" | "all";
                unit?: string;
                /** @enum {string} */
                period?: "month" | "year" | "quarter";
                /** @enum {string} */
                met?: "at-most" | "at-least";
                measures?: string | null;
                remark?: string;
                by: {
                    [key: string]: {
                        value: number | string | null | {
                            code: string;
                            remark?: string;
                            reading?: string;
                        };
                        document: components["schemas"]["Basis"];
                    };
                };
                figuresOf?: {
                    /** @enum {string} */
                    part: "caps" | "points" | "limits";
                    activity?: string;
                };
                document: components["schemas"]["Basis"];
            }[];
            hours?: {
                from: string;
                to: string;
                document: components["schemas"]["Basis"];
            };
            calendar: {
                restDays: {
                    date: components["schemas"]["Date"];
                    note?: string;
                    document: components["schemas"]["Basis"];
                }[];
                workingDays: {
                    date: components["schemas"]["Date"];
                    note?: string;
                    document: components["schemas"]["Basis"];
                }[];
                publishedYears: {
                    year: number;
                    document: components["schemas"]["Basis"];
                }[];
            };
        };
        TableList: {
            tables: {
                id: string;
                title: string;
                clause: string;
            }[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        NormTable: {
            id: string;
            title: string;
            clause: string;
            value: components["schemas"]["Cell"][][];
            text: string[][];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        CalendarYear: {
            year: number;
            /** @description R29 */
            provisional: boolean;
            workingDays: number;
            restDays: {
                date: components["schemas"]["Date"];
                /** @enum {string} */
                kind: "working" | "make-up" | "company-working" | "weekend" | "holiday" | "company-rest";
                name: string;
            }[];
            makeUpDays: {
                date: components["schemas"]["Date"];
                /** @enum {string} */
                kind: "working" | "make-up" | "company-working" | "weekend" | "holiday" | "company-rest";
                name: string;
            }[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        Finding: {
            /** @enum {string} */
            severity: "error" | "warning" | "information";
            /** @enum {string} */
            code: "invalid" | "unknown-name" | "missing" | "conflict" | "cycle" | "unknown-document" | "duplicate-row" | "unreachable-row" | "decides-nothing" | "restated" | "falling-share" | "mixed-units" | "too-intricate" | "statutory-day-worked" | "unbalanced-year" | "gap" | "tier-inversion" | "uncapped-tier" | "covers-more" | "laxer" | "melted-tiers";
            pointer: string;
            text: string;
        };
        RulebookDocument: {
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
            note?: string;
            /** @description 可原样作为 rulebook 交回: 一份文档, 或它所扩展的一串, 最后的在前 | can be given as `rulebook` as it is: a document, or the chain that it extends, the last one first */
            document: components["schemas"]["NormDocument"] | components["schemas"]["NormDocument"][];
            /** @description 生效的各份文档, 扩展者在前 | the documents in force, each before the one that it extends */
            chain: components["schemas"]["Basis"][];
            effective: components["schemas"]["EffectiveNorm"];
            settings: ({
                /** @constant */
                name: "seniorProposal";
                /** @enum {string} */
                value: "lower-stands" | "silver-fixed" | "both-stand";
                reading: string;
                what: string;
                accepts: ("lower-stands" | "silver-fixed" | "both-stand")[];
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "capPopulation";
                /** @enum {string} */
                value: "municipal" | "literal" | "all";
                reading: string;
                what: string;
                accepts: ("municipal" | "literal" | "all")[];
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "countMass";
                value: boolean;
                reading: string;
                what: string;
                /** @constant */
                accepts: "flag";
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "rankBy";
                value: ("key" | "value" | "order")[];
                reading: string;
                what: string;
                /** @constant */
                accepts: "ranking";
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "agreedLevel";
                /** @enum {string} */
                value: "replaces" | "raises";
                reading: string;
                what: string;
                accepts: ("replaces" | "raises")[];
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "repeatCount";
                /** @enum {string} */
                value: "all" | "after-first";
                reading: string;
                what: string;
                accepts: ("all" | "after-first")[];
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "rebuildBase";
                /** @enum {string} */
                value: "provision" | "survey+provision" | "suspend+provision";
                reading: string;
                what: string;
                accepts: ("provision" | "survey+provision" | "suspend+provision")[];
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "countStartDay";
                value: boolean;
                reading: string;
                what: string;
                /** @constant */
                accepts: "flag";
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "cutoff";
                value: number | null;
                reading: string;
                what: string;
                /** @constant */
                accepts: "hour";
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "deemNextWorkday";
                value: boolean;
                reading: string;
                what: string;
                /** @constant */
                accepts: "flag";
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "noticeClearDays";
                value: boolean;
                reading: string;
                what: string;
                /** @constant */
                accepts: "flag";
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "noticeInternalDays";
                value: number;
                reading: string;
                what: string;
                /** @constant */
                accepts: "whole";
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "pauseDay";
                /** @enum {string} */
                value: "as-limit" | "whole";
                reading: string;
                what: string;
                accepts: ("as-limit" | "whole")[];
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "rollForward";
                value: boolean;
                reading: string;
                what: string;
                /** @constant */
                accepts: "flag";
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            } | {
                /** @constant */
                name: "dayEnds";
                /** @enum {string} */
                value: "24:00" | "hours";
                reading: string;
                what: string;
                accepts: ("24:00" | "hours")[];
                /** @description 无: 读法的答案 | left out: the answer of the reading, which no document changes */
                document?: components["schemas"]["Basis"];
            })[];
            caps: {
                [key: string]: number;
            };
            tables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: unknown;
                    };
                };
            };
            readings: {
                id: string;
                clause: string;
                question: string;
                taken: string;
                alternatives: {
                    code: string;
                    text: string;
                }[];
                why: string;
                /** @enum {string} */
                setting?: "seniorProposal" | "capPopulation" | "countMass" | "rankBy" | "agreedLevel" | "repeatCount" | "rebuildBase" | "countStartDay" | "cutoff" | "deemNextWorkday" | "noticeClearDays" | "noticeInternalDays" | "pauseDay" | "rollForward" | "dayEnds";
            }[];
            hygiene: components["schemas"]["Finding"][];
        };
        RulebookCheck: {
            valid: boolean;
            findings: components["schemas"]["Finding"][];
            /** @description 未列出的条数 | findings that are not listed */
            untold?: number;
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        Health: {
            /** @constant */
            status: "ok";
            nonce?: string;
        };
        TierStep: {
            value: components["schemas"]["TierCode"];
            text: string;
            because?: components["schemas"]["Reason"][];
        };
        LevelStep: {
            value: components["schemas"]["LevelCode"];
            text: string;
            because?: components["schemas"]["Reason"][];
        };
        LimitStep: {
            value: number;
            text: string;
            because?: components["schemas"]["Reason"][];
            unit: components["schemas"]["LimitUnit"];
        };
        DueStep: {
            value: components["schemas"]["Date"] | components["schemas"]["Instant"];
            text: string;
            because?: components["schemas"]["Reason"][];
        };
        /**
         * @example survey
         * @example provision
         * @example suspend
         * @example terminate
         * @example resume
         * @example change
         * @example rebuild
         * @example accept
         * @example final-accept
         * @example restore
         * @example complaint
         * @example acknowledge
         * @example progress
         * @example result
         * @example report
         * @example notice
         * @example emergency-notice
         * @example review
         */
        ActivityCode: string;
        Notice: {
            activity: components["schemas"]["ActivityCode"];
            text: string;
            recipient?: components["schemas"]["Recipient"];
            due: components["schemas"]["DueStep"] | components["schemas"]["ItemFailure"];
        };
        OrderAnswer: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["Date"] | components["schemas"]["Instant"];
            text: string;
            tier: components["schemas"]["TierStep"];
            level: components["schemas"]["LevelStep"] | components["schemas"]["ItemFailure"] | null;
            limit: components["schemas"]["LimitStep"];
            due: components["schemas"]["DueStep"];
            notices: components["schemas"]["Notice"][];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        OrderItem: {
            because?: components["schemas"]["Reason"][];
            /** @description R29 */
            provisional?: boolean;
            details?: {
                [key: string]: unknown;
            };
            value: components["schemas"]["Date"] | components["schemas"]["Instant"];
            text: string;
            tier: components["schemas"]["TierStep"];
            level: components["schemas"]["LevelStep"] | components["schemas"]["ItemFailure"] | null;
            limit: components["schemas"]["LimitStep"];
            due: components["schemas"]["DueStep"];
            notices: components["schemas"]["Notice"][];
            rulebook?: components["schemas"]["Basis"];
            calendar?: components["schemas"]["Calendar"];
        };
        OrderItems: {
            items: (components["schemas"]["OrderItem"] | components["schemas"]["ItemFailure"])[];
            rulebook: components["schemas"]["Basis"];
            calendar: components["schemas"]["Calendar"];
        };
        TierQuestion: {
            /** @description 取值: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | One of: dual-span, provincial, municipal, general, mass */
            category: components["schemas"]["CategoryLabel"];
            /** @description 是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级 | Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only */
            key?: boolean | null;
            /** @description 集团客户部建议的等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Tier proposed by the group-customer department, optional: gold, silver, bronze, standard */
            proposed?: components["schemas"]["TierLabel"] | null;
            /** @description 总部所在地、省公司或集团公司所定的最低等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Lowest tier allowed, set by the head office’s company, the province or the group, optional: gold, silver, bronze, standard */
            floor?: components["schemas"]["TierLabel"] | null;
            /** @description 经批准的例外的文号, 使一般、普通聚类客户的建议可高于原则上的上限(§1.2.1(2)); 可不填; 只写“是”不够 | Number of an approved exception, which lets a proposal for a general or mass customer exceed what holds in principle (§1.2.1(2)); optional, yes alone is not enough */
            exception?: components["schemas"]["Exception"] | null;
        };
        TierRequest: {
            /** @description 取值: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | One of: dual-span, provincial, municipal, general, mass */
            category: components["schemas"]["CategoryLabel"];
            /** @description 是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级 | Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only */
            key?: boolean | null;
            /** @description 集团客户部建议的等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Tier proposed by the group-customer department, optional: gold, silver, bronze, standard */
            proposed?: components["schemas"]["TierLabel"] | null;
            /** @description 总部所在地、省公司或集团公司所定的最低等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Lowest tier allowed, set by the head office’s company, the province or the group, optional: gold, silver, bronze, standard */
            floor?: components["schemas"]["TierLabel"] | null;
            /** @description 经批准的例外的文号, 使一般、普通聚类客户的建议可高于原则上的上限(§1.2.1(2)); 可不填; 只写“是”不够 | Number of an approved exception, which lets a proposal for a general or mass customer exceed what holds in principle (§1.2.1(2)); optional, yes alone is not enough */
            exception?: components["schemas"]["Exception"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["TierQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        TierResponse: components["schemas"]["TierAnswer"] | components["schemas"]["TierItems"];
        /**
         * @example 集团短彩信
         * @example 语音专线
         * @example APN专线
         * @example 互联网专线
         * @example 数据专线
         * @example messaging
         * @example voice-line
         * @example apn-line
         * @example internet-line
         * @example data-line
         */
        ServiceLabel: string;
        /**
         * @example 地市内
         * @example 跨地市
         * @example 跨省
         * @example 跨国
         * @example intra-city
         * @example inter-city
         * @example inter-province
         * @example international
         */
        ScopeLabel: string;
        /**
         * @example AAA级
         * @example AA级
         * @example A级
         * @example 普通级
         * @example AAA
         * @example AA
         * @example A
         * @example normal
         */
        LevelLabel: string;
        LevelQuestion: {
            /** @description 客户服务等级, 取值: 金牌级、银牌级、铜牌级、标准级 | Tier of the customer, one of: gold, silver, bronze, standard */
            tier: components["schemas"]["TierLabel"];
            /** @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line */
            service: components["schemas"]["ServiceLabel"];
            /** @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no */
            hub?: boolean | null;
            /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
            agreed?: components["schemas"]["LevelLabel"] | null;
            /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
            floor?: components["schemas"]["LevelLabel"] | null;
            /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
            protected?: boolean | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
        };
        LevelRequest: {
            /** @description 客户服务等级, 取值: 金牌级、银牌级、铜牌级、标准级 | Tier of the customer, one of: gold, silver, bronze, standard */
            tier: components["schemas"]["TierLabel"];
            /** @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line */
            service: components["schemas"]["ServiceLabel"];
            /** @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no */
            hub?: boolean | null;
            /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
            agreed?: components["schemas"]["LevelLabel"] | null;
            /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
            floor?: components["schemas"]["LevelLabel"] | null;
            /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
            protected?: boolean | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["LevelQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        LevelResponse: components["schemas"]["LevelAnswer"] | components["schemas"]["LevelItems"];
        /**
         * @example 资源勘查
         * @example 业务开通
         * @example 停机
         * @example 销户
         * @example 复机
         * @example 业务变更
         * @example 外线变更
         * @example 初验
         * @example 终验
         * @example 业务恢复
         * @example 投诉处理
         * @example 工单接收
         * @example 阶段反馈
         * @example 结果反馈
         * @example 故障报告
         * @example 割接通告
         * @example 紧急通告
         * @example 等级梳理
         * @example survey
         * @example provision
         * @example suspend
         * @example terminate
         * @example resume
         * @example change
         * @example rebuild
         * @example accept
         * @example final-accept
         * @example restore
         * @example complaint
         * @example acknowledge
         * @example progress
         * @example result
         * @example report
         * @example notice
         * @example emergency-notice
         * @example review
         */
        ActivityLabel: string;
        /**
         * @example 金牌级
         * @example 银牌级
         * @example 铜牌级
         * @example 标准级
         * @example AAA级
         * @example AA级
         * @example A级
         * @example 普通级
         * @example gold
         * @example silver
         * @example bronze
         * @example standard
         * @example AAA
         * @example AA
         * @example A
         * @example normal
         */
        GradeLabel: string;
        LimitQuestion: {
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 客户服务等级; 业务恢复和投诉处理用业务保障等级(先用 LEVEL 求出); 各级时限相同的环节可不填 | Tier; for restore and complaint the assurance level (see LEVEL). Optional where the norm has one figure for all */
            grade?: components["schemas"]["GradeLabel"] | null;
            /** @description 业务; 业务开通、业务变更、外线变更和需施工的复机必填: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | Service; required for provision, change, rebuild and a resume with construction: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围: 地市内、跨地市或跨省; 勘查、开通、变更、复机、业务恢复和投诉处理必填; 跨国未覆盖 | intra-city, inter-city or inter-province; required for survey, provision, change, rebuild, resume, restore and complaint */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreed?: number | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
        };
        LimitRequest: {
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 客户服务等级; 业务恢复和投诉处理用业务保障等级(先用 LEVEL 求出); 各级时限相同的环节可不填 | Tier; for restore and complaint the assurance level (see LEVEL). Optional where the norm has one figure for all */
            grade?: components["schemas"]["GradeLabel"] | null;
            /** @description 业务; 业务开通、业务变更、外线变更和需施工的复机必填: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | Service; required for provision, change, rebuild and a resume with construction: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围: 地市内、跨地市或跨省; 勘查、开通、变更、复机、业务恢复和投诉处理必填; 跨国未覆盖 | intra-city, inter-city or inter-province; required for survey, provision, change, rebuild, resume, restore and complaint */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreed?: number | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["LimitQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        LimitResponse: components["schemas"]["LimitAnswer"] | components["schemas"]["LimitItems"];
        DeadlineQuestion: {
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins */
            start: components["schemas"]["Moment"];
            /** @description 客户服务等级; 业务恢复和投诉处理用业务保障等级(先用 LEVEL 求出); 各级时限相同的环节可不填 | Tier; for restore and complaint the assurance level (see LEVEL). Optional where the norm has one figure for all */
            grade?: components["schemas"]["GradeLabel"] | null;
            /** @description 业务; 业务开通、业务变更、外线变更和需施工的复机必填: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | Service; required for provision, change, rebuild and a resume with construction: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围: 地市内、跨地市或跨省; 勘查、开通、变更、复机、业务恢复和投诉处理必填; 跨国未覆盖 | intra-city, inter-city or inter-province; required for survey, provision, change, rebuild, resume, restore and complaint */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreed?: number | null;
            /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
            pauses?: components["schemas"]["Pauses"] | null;
            /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
            alarm?: components["schemas"]["Moment"] | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
        };
        DeadlineRequest: {
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins */
            start: components["schemas"]["Moment"];
            /** @description 客户服务等级; 业务恢复和投诉处理用业务保障等级(先用 LEVEL 求出); 各级时限相同的环节可不填 | Tier; for restore and complaint the assurance level (see LEVEL). Optional where the norm has one figure for all */
            grade?: components["schemas"]["GradeLabel"] | null;
            /** @description 业务; 业务开通、业务变更、外线变更和需施工的复机必填: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | Service; required for provision, change, rebuild and a resume with construction: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围: 地市内、跨地市或跨省; 勘查、开通、变更、复机、业务恢复和投诉处理必填; 跨国未覆盖 | intra-city, inter-city or inter-province; required for survey, provision, change, rebuild, resume, restore and complaint */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreed?: number | null;
            /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
            pauses?: components["schemas"]["Pauses"] | null;
            /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
            alarm?: components["schemas"]["Moment"] | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["DeadlineQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        DeadlineResponse: components["schemas"]["DeadlineAnswer"] | components["schemas"]["DeadlineItems"];
        StatusQuestion: {
            /** @description 到期日或到期时刻; 日期到当日 24:00 为止 | Due date or time; a date lasts until 24:00 of that day */
            deadline: components["schemas"]["Moment"];
            /** @description 完成时间; 未完成不填; 期限带时刻的, 完成时间也须带时刻 | When it was done; blank if it is not. Needs a time where the deadline has one */
            done?: components["schemas"]["Moment"] | null;
            /** @description 截至时刻, 如 NOW(); 未完成的必填 | The time to judge by, such as NOW(); required where it is not done */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 提前多少天起为即将超时: 期限是日期时为工作日, 整数, 不填为 1; 带时刻时为天, 可带小数, 不填为 1 小时 | From how long before the deadline it is at risk: working days before a date, a whole number, default 1; days before a deadline with a time, fractions allowed, default an hour */
            warn?: number | null;
            /** @description 挂起: TRUE/FALSE、是/否, 或挂起的时刻; 期限早于该时刻(TRUE 时早于 asOf, 此时必填)的为超时; 可不填 | Paused: TRUE/FALSE, or the moment of the pause; breached where the deadline lay before it (with TRUE: before asOf, which is then required). Optional */
            paused?: (boolean | components["schemas"]["Moment"]) | null;
        };
        StatusRequest: {
            /** @description 到期日或到期时刻; 日期到当日 24:00 为止 | Due date or time; a date lasts until 24:00 of that day */
            deadline: components["schemas"]["Moment"];
            /** @description 完成时间; 未完成不填; 期限带时刻的, 完成时间也须带时刻 | When it was done; blank if it is not. Needs a time where the deadline has one */
            done?: components["schemas"]["Moment"] | null;
            /** @description 截至时刻, 如 NOW(); 未完成的必填 | The time to judge by, such as NOW(); required where it is not done */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 提前多少天起为即将超时: 期限是日期时为工作日, 整数, 不填为 1; 带时刻时为天, 可带小数, 不填为 1 小时 | From how long before the deadline it is at risk: working days before a date, a whole number, default 1; days before a deadline with a time, fractions allowed, default an hour */
            warn?: number | null;
            /** @description 挂起: TRUE/FALSE、是/否, 或挂起的时刻; 期限早于该时刻(TRUE 时早于 asOf, 此时必填)的为超时; 可不填 | Paused: TRUE/FALSE, or the moment of the pause; breached where the deadline lay before it (with TRUE: before asOf, which is then required). Optional */
            paused?: (boolean | components["schemas"]["Moment"]) | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["StatusQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        StatusResponse: components["schemas"]["StatusAnswer"] | components["schemas"]["StatusItems"];
        StandardQuestion: {
            /** @description 项目名称或代码, 见 TABLE("standards"), 如 年业务中断历时 或 yearly-outage | Item by name or code, see TABLE("standards"), such as yearly-outage */
            item: components["schemas"]["ItemLabel"];
            /** @description 客户服务等级或业务保障等级, 随项目; 各级相同的项目可不填 | Tier or assurance level, by item; optional where the item is the same for all */
            grade?: components["schemas"]["GradeLabel"] | null;
        };
        StandardRequest: {
            /** @description 项目名称或代码, 见 TABLE("standards"), 如 年业务中断历时 或 yearly-outage | Item by name or code, see TABLE("standards"), such as yearly-outage */
            item: components["schemas"]["ItemLabel"];
            /** @description 客户服务等级或业务保障等级, 随项目; 各级相同的项目可不填 | Tier or assurance level, by item; optional where the item is the same for all */
            grade?: components["schemas"]["GradeLabel"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["StandardQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        StandardResponse: components["schemas"]["StandardAnswer"] | components["schemas"]["StandardItems"];
        QuotaQuestion: {
            /** @description 客户服务等级列; 可为整列, 首行表头不计 | Column of tiers; a whole column will do, a head in its first row is left out */
            tiers: (components["schemas"]["TierLabel"] | null)[];
            /** @description 客户类别列; 给出后双跨和省级不计入; 不填则全部计入 | Column of categories; with it dual-span and provincial customers are left out. Default: everyone counts */
            categories?: (components["schemas"]["CategoryLabel"] | null)[] | null;
            /** @description 分组列, 如地市; 每组各有上限; 不填或空白为未分组 | Column of groups, such as cities; each has its own caps. Default or blank: 未分组 */
            groups?: (components["schemas"]["Group"] | null)[] | null;
            /** @description 保底等级列; 仅因保底而超的报为保底超限; 可不填 | Column of floors; an excess due to floors alone is told as such. Optional */
            floors?: (components["schemas"]["TierLabel"] | null)[] | null;
            /** @description 在用基础通信业务列: TRUE/FALSE、是/否; 否的不计入上限, 也不受上限约束; 空白为是; 可不填 | Column: uses the basic communication services, TRUE/FALSE; who does not is in no cap. Blank is yes; optional */
            counted?: (boolean | null)[] | null;
        };
        QuotaRequest: {
            /** @description 客户服务等级列; 可为整列, 首行表头不计 | Column of tiers; a whole column will do, a head in its first row is left out */
            tiers: (components["schemas"]["TierLabel"] | null)[];
            /** @description 客户类别列; 给出后双跨和省级不计入; 不填则全部计入 | Column of categories; with it dual-span and provincial customers are left out. Default: everyone counts */
            categories?: (components["schemas"]["CategoryLabel"] | null)[] | null;
            /** @description 分组列, 如地市; 每组各有上限; 不填或空白为未分组 | Column of groups, such as cities; each has its own caps. Default or blank: 未分组 */
            groups?: (components["schemas"]["Group"] | null)[] | null;
            /** @description 保底等级列; 仅因保底而超的报为保底超限; 可不填 | Column of floors; an excess due to floors alone is told as such. Optional */
            floors?: (components["schemas"]["TierLabel"] | null)[] | null;
            /** @description 在用基础通信业务列: TRUE/FALSE、是/否; 否的不计入上限, 也不受上限约束; 空白为是; 可不填 | Column: uses the basic communication services, TRUE/FALSE; who does not is in no cap. Blank is yes; optional */
            counted?: (boolean | null)[] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["QuotaQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        QuotaResponse: components["schemas"]["QuotaAnswer"] | components["schemas"]["QuotaItems"];
        ClassifyQuestion: {
            /** @description 客户类别列; 可为整列, 首行表头不计: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | Column of categories; a whole column will do, a head in its first row is left out: dual-span, provincial, municipal, general, mass */
            categories: (components["schemas"]["CategoryLabel"] | null)[];
            /** @description 重点列: TRUE/FALSE、是/否、重点; 空白为否 | Column of key flags: TRUE/FALSE, 是/否 or 重点; blank is no */
            keys?: (boolean | null)[] | null;
            /** @description 建议等级列; 空白为没有建议 | Column of proposed tiers; blank is none */
            proposed?: (components["schemas"]["TierLabel"] | null)[] | null;
            /** @description 客户贡献度列, 越大越先保留; 空白为 0 | Column of customer values, the higher is kept first; blank is 0 */
            values?: (number | null)[] | null;
            /** @description 分组列, 如地市; 每组各有上限; 不填或空白为未分组 | Column of groups, such as cities; each has its own caps. Default or blank: 未分组 */
            groups?: (components["schemas"]["Group"] | null)[] | null;
            /** @description 保底等级列, 可不填 | Column of floors, optional */
            floors?: (components["schemas"]["TierLabel"] | null)[] | null;
            /** @description 批准文号列: 经批准的例外, 可高于原则上的上限; 空白和否为没有; 可不填 | Column of numbers of approved exceptions, which lift what holds in principle; blank and no are none. Optional */
            exceptions?: (components["schemas"]["Exception"] | null)[] | null;
            /** @description 在用基础通信业务列: TRUE/FALSE、是/否; 否的不计入上限, 也不受上限约束; 空白为是; 可不填 | Column: uses the basic communication services, TRUE/FALSE; who does not is in no cap. Blank is yes; optional */
            counted?: (boolean | null)[] | null;
        };
        ClassifyRequest: {
            customers: components["schemas"]["Customer"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @description 客户类别列; 可为整列, 首行表头不计: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | Column of categories; a whole column will do, a head in its first row is left out: dual-span, provincial, municipal, general, mass */
            categories: (components["schemas"]["CategoryLabel"] | null)[];
            /** @description 重点列: TRUE/FALSE、是/否、重点; 空白为否 | Column of key flags: TRUE/FALSE, 是/否 or 重点; blank is no */
            keys?: (boolean | null)[] | null;
            /** @description 建议等级列; 空白为没有建议 | Column of proposed tiers; blank is none */
            proposed?: (components["schemas"]["TierLabel"] | null)[] | null;
            /** @description 客户贡献度列, 越大越先保留; 空白为 0 | Column of customer values, the higher is kept first; blank is 0 */
            values?: (number | null)[] | null;
            /** @description 分组列, 如地市; 每组各有上限; 不填或空白为未分组 | Column of groups, such as cities; each has its own caps. Default or blank: 未分组 */
            groups?: (components["schemas"]["Group"] | null)[] | null;
            /** @description 保底等级列, 可不填 | Column of floors, optional */
            floors?: (components["schemas"]["TierLabel"] | null)[] | null;
            /** @description 批准文号列: 经批准的例外, 可高于原则上的上限; 空白和否为没有; 可不填 | Column of numbers of approved exceptions, which lift what holds in principle; blank and no are none. Optional */
            exceptions?: (components["schemas"]["Exception"] | null)[] | null;
            /** @description 在用基础通信业务列: TRUE/FALSE、是/否; 否的不计入上限, 也不受上限约束; 空白为是; 可不填 | Column: uses the basic communication services, TRUE/FALSE; who does not is in no cap. Blank is yes; optional */
            counted?: (boolean | null)[] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["ClassifyQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        ClassifyResponse: components["schemas"]["ClassifyAnswer"] | components["schemas"]["ClassifyItems"] | components["schemas"]["Classified"] | components["schemas"]["Caps"];
        QualityQuestion: {
            /** @description 业务保障等级, 取值: AAA级、AA级、A级、普通级 | Assurance level, one of: AAA, AA, A, normal */
            level: components["schemas"]["LevelLabel"];
            /** @description 同一专线的年故障重复次数, 不含终端类故障; 与中断小时至少给出一项 | Repeated faults of the line in the year, without terminal faults; give this, outageHours or both */
            faults?: number | null;
            /** @description 年业务中断历时, 单位小时, 可带小数; 与故障次数至少给出一项 | Outage in the year in hours, fractions allowed; give this, faults or both */
            outageHours?: number | null;
        };
        QualityRequest: {
            /** @description 业务保障等级, 取值: AAA级、AA级、A级、普通级 | Assurance level, one of: AAA, AA, A, normal */
            level: components["schemas"]["LevelLabel"];
            /** @description 同一专线的年故障重复次数, 不含终端类故障; 与中断小时至少给出一项 | Repeated faults of the line in the year, without terminal faults; give this, outageHours or both */
            faults?: number | null;
            /** @description 年业务中断历时, 单位小时, 可带小数; 与故障次数至少给出一项 | Outage in the year in hours, fractions allowed; give this, faults or both */
            outageHours?: number | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["QualityQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        QualityResponse: components["schemas"]["QualityAnswer"] | components["schemas"]["QualityItems"];
        OntimeQuestion: {
            /** @description 期限列; 可为整列, 表头和空白行不计 | Column of deadlines; a whole column will do, a head and blank rows are left out */
            deadlines: (components["schemas"]["Moment"] | null)[];
            /** @description 完成时间列; 空白为未完成 | Column of when each was done; blank is not done */
            dones: (components["schemas"]["Moment"] | null)[];
            /** @description 截至时刻, 如 NOW(): 其时已过期而未完成的计为超时, 未到期的不计; 有未完成的行时必填 | The time to judge by, such as NOW(): what is overdue by then counts as breached, what is not yet due is left out. Needed where a row is not done */
            asOf?: components["schemas"]["Moment"] | null;
        };
        OntimeRequest: {
            /** @description 期限列; 可为整列, 表头和空白行不计 | Column of deadlines; a whole column will do, a head and blank rows are left out */
            deadlines: (components["schemas"]["Moment"] | null)[];
            /** @description 完成时间列; 空白为未完成 | Column of when each was done; blank is not done */
            dones: (components["schemas"]["Moment"] | null)[];
            /** @description 截至时刻, 如 NOW(): 其时已过期而未完成的计为超时, 未到期的不计; 有未完成的行时必填 | The time to judge by, such as NOW(): what is overdue by then counts as breached, what is not yet due is left out. Needed where a row is not done */
            asOf?: components["schemas"]["Moment"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["OntimeQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        OntimeResponse: components["schemas"]["OntimeAnswer"] | components["schemas"]["OntimeItems"];
        SatisfactionQuestion: {
            /** @description 回访结果列: 满意/不满意、TRUE/FALSE; 空白为未回访 | Column of answers: 满意/不满意 or TRUE/FALSE; blank is not followed up */
            answers: ((boolean | components["schemas"]["Satisfied"]) | null)[];
        };
        SatisfactionRequest: {
            /** @description 回访结果列: 满意/不满意、TRUE/FALSE; 空白为未回访 | Column of answers: 满意/不满意 or TRUE/FALSE; blank is not followed up */
            answers: ((boolean | components["schemas"]["Satisfied"]) | null)[];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["SatisfactionQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        SatisfactionResponse: components["schemas"]["SatisfactionAnswer"] | components["schemas"]["SatisfactionItems"];
        WorkdayQuestion: {
            /** @description 起始日期, 当日不计 | Start date, not counted */
            start: components["schemas"]["Moment"];
            /** @description 工作日数: 整数, 负数向前推; 0 为起始日本身 | Working days: whole number, negative goes back; 0 is the start date itself */
            days: number;
            /** @description 另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填 | Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional */
            holidays?: components["schemas"]["Dates"] | null;
            /** @description 另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填 | Further working days, in the same forms; no day may be off and on. Optional */
            workdays?: components["schemas"]["Dates"] | null;
        };
        WorkdayRequest: {
            /** @description 起始日期, 当日不计 | Start date, not counted */
            start: components["schemas"]["Moment"];
            /** @description 工作日数: 整数, 负数向前推; 0 为起始日本身 | Working days: whole number, negative goes back; 0 is the start date itself */
            days: number;
            /** @description 另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填 | Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional */
            holidays?: components["schemas"]["Dates"] | null;
            /** @description 另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填 | Further working days, in the same forms; no day may be off and on. Optional */
            workdays?: components["schemas"]["Dates"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["WorkdayQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        WorkdayResponse: components["schemas"]["WorkdayAnswer"] | components["schemas"]["WorkdayItems"];
        NetworkdaysQuestion: {
            /** @description 起始日期, 计入 | First date, counted */
            start: components["schemas"]["Moment"];
            /** @description 结束日期, 计入; 早于起始则结果为负 | Last date, counted; before start gives a negative number */
            end: components["schemas"]["Moment"];
            /** @description 另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填 | Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional */
            holidays?: components["schemas"]["Dates"] | null;
            /** @description 另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填 | Further working days, in the same forms; no day may be off and on. Optional */
            workdays?: components["schemas"]["Dates"] | null;
        };
        NetworkdaysRequest: {
            /** @description 起始日期, 计入 | First date, counted */
            start: components["schemas"]["Moment"];
            /** @description 结束日期, 计入; 早于起始则结果为负 | Last date, counted; before start gives a negative number */
            end: components["schemas"]["Moment"];
            /** @description 另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填 | Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional */
            holidays?: components["schemas"]["Dates"] | null;
            /** @description 另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填 | Further working days, in the same forms; no day may be off and on. Optional */
            workdays?: components["schemas"]["Dates"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["NetworkdaysQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        NetworkdaysResponse: components["schemas"]["NetworkdaysAnswer"] | components["schemas"]["NetworkdaysItems"];
        IsworkdayQuestion: {
            /** @description 日期 | Date */
            date: components["schemas"]["Moment"];
            /** @description 另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填 | Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional */
            holidays?: components["schemas"]["Dates"] | null;
            /** @description 另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填 | Further working days, in the same forms; no day may be off and on. Optional */
            workdays?: components["schemas"]["Dates"] | null;
        };
        IsworkdayRequest: {
            /** @description 日期 | Date */
            date: components["schemas"]["Moment"];
            /** @description 另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填 | Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional */
            holidays?: components["schemas"]["Dates"] | null;
            /** @description 另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填 | Further working days, in the same forms; no day may be off and on. Optional */
            workdays?: components["schemas"]["Dates"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["IsworkdayQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        IsworkdayResponse: components["schemas"]["IsworkdayAnswer"] | components["schemas"]["IsworkdayItems"];
        RestdaysQuestion: {
            /** @description 起始日期, 计入 | First date, included */
            from: components["schemas"]["Moment"];
            /** @description 结束日期, 计入; 不早于起始, 至多相隔 100 年 | Last date, included; not before from, at most 100 years later */
            to: components["schemas"]["Moment"];
        };
        RestdaysRequest: {
            /** @description 起始日期, 计入 | First date, included */
            from: components["schemas"]["Moment"];
            /** @description 结束日期, 计入; 不早于起始, 至多相隔 100 年 | Last date, included; not before from, at most 100 years later */
            to: components["schemas"]["Moment"];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["RestdaysQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        RestdaysResponse: components["schemas"]["RestdaysAnswer"] | components["schemas"]["RestdaysItems"];
        TableQuestion: {
            /** @description 表号: 1-1、2-1、2-2、3-1 至 3-6、4-1、5-1 至 5-5、6-1, 或 standards、activities、caps、categories、clocks、documents、duties、graded-by、readings | Table id: 1-1, 2-1, 2-2, 3-1 to 3-6 (3-3-survey, 3-3-provision), 4-1, 5-1 to 5-5, 6-1, or standards, activities, caps, categories, clocks, documents, duties, graded-by, readings */
            id: components["schemas"]["TableLabel"];
        };
        TableRequest: {
            /** @description 表号: 1-1、2-1、2-2、3-1 至 3-6、4-1、5-1 至 5-5、6-1, 或 standards、activities、caps、categories、clocks、documents、duties、graded-by、readings | Table id: 1-1, 2-1, 2-2, 3-1 to 3-6 (3-3-survey, 3-3-provision), 4-1, 5-1 to 5-5, 6-1, or standards, activities, caps, categories, clocks, documents, duties, graded-by, readings */
            id: components["schemas"]["TableLabel"];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["TableQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        TableResponse: components["schemas"]["TableAnswer"] | components["schemas"]["TableItems"];
        WhyQuestion: {
            /** @enum {string} */
            function: "TIER" | "tier";
            arguments: {
                category: components["schemas"]["CategoryLabel"];
                key?: boolean | null;
                proposed?: components["schemas"]["TierLabel"] | null;
                floor?: components["schemas"]["TierLabel"] | null;
                exception?: components["schemas"]["Exception"] | null;
            } | [
                components["schemas"]["CategoryLabel"],
                boolean | null,
                components["schemas"]["TierLabel"] | null,
                components["schemas"]["TierLabel"] | null,
                components["schemas"]["Exception"] | null
            ];
        } | {
            /** @enum {string} */
            function: "TIER" | "tier";
            category: components["schemas"]["CategoryLabel"];
            key?: boolean | null;
            proposed?: components["schemas"]["TierLabel"] | null;
            floor?: components["schemas"]["TierLabel"] | null;
            exception?: components["schemas"]["Exception"] | null;
        } | {
            /** @enum {string} */
            function: "LEVEL" | "level";
            arguments: {
                tier: components["schemas"]["TierLabel"];
                service: components["schemas"]["ServiceLabel"];
                scope?: components["schemas"]["ScopeLabel"] | null;
                hub?: boolean | null;
                agreed?: components["schemas"]["LevelLabel"] | null;
                floor?: components["schemas"]["LevelLabel"] | null;
                protected?: boolean | null;
                group?: components["schemas"]["Group"] | null;
            } | [
                components["schemas"]["TierLabel"],
                components["schemas"]["ServiceLabel"],
                components["schemas"]["ScopeLabel"] | null,
                boolean | null,
                components["schemas"]["LevelLabel"] | null,
                components["schemas"]["LevelLabel"] | null,
                boolean | null,
                components["schemas"]["Group"] | null
            ];
        } | {
            /** @enum {string} */
            function: "LEVEL" | "level";
            tier: components["schemas"]["TierLabel"];
            service: components["schemas"]["ServiceLabel"];
            scope?: components["schemas"]["ScopeLabel"] | null;
            hub?: boolean | null;
            agreed?: components["schemas"]["LevelLabel"] | null;
            floor?: components["schemas"]["LevelLabel"] | null;
            protected?: boolean | null;
            group?: components["schemas"]["Group"] | null;
        } | {
            /** @enum {string} */
            function: "LIMIT" | "limit";
            arguments: {
                activity: components["schemas"]["ActivityLabel"];
                grade?: components["schemas"]["GradeLabel"] | null;
                service?: components["schemas"]["ServiceLabel"] | null;
                scope?: components["schemas"]["ScopeLabel"] | null;
                points?: number | null;
                line?: boolean | null;
                agreed?: number | null;
                group?: components["schemas"]["Group"] | null;
            } | [
                components["schemas"]["ActivityLabel"],
                components["schemas"]["GradeLabel"] | null,
                components["schemas"]["ServiceLabel"] | null,
                components["schemas"]["ScopeLabel"] | null,
                number | null,
                boolean | null,
                number | null,
                components["schemas"]["Group"] | null
            ];
        } | {
            /** @enum {string} */
            function: "LIMIT" | "limit";
            activity: components["schemas"]["ActivityLabel"];
            grade?: components["schemas"]["GradeLabel"] | null;
            service?: components["schemas"]["ServiceLabel"] | null;
            scope?: components["schemas"]["ScopeLabel"] | null;
            points?: number | null;
            line?: boolean | null;
            agreed?: number | null;
            group?: components["schemas"]["Group"] | null;
        } | {
            /** @enum {string} */
            function: "DEADLINE" | "deadline";
            arguments: {
                activity: components["schemas"]["ActivityLabel"];
                start: components["schemas"]["Moment"];
                grade?: components["schemas"]["GradeLabel"] | null;
                service?: components["schemas"]["ServiceLabel"] | null;
                scope?: components["schemas"]["ScopeLabel"] | null;
                points?: number | null;
                line?: boolean | null;
                agreed?: number | null;
                pauses?: components["schemas"]["Pauses"] | null;
                asOf?: components["schemas"]["Moment"] | null;
                alarm?: components["schemas"]["Moment"] | null;
                group?: components["schemas"]["Group"] | null;
            } | [
                components["schemas"]["ActivityLabel"],
                components["schemas"]["Moment"],
                components["schemas"]["GradeLabel"] | null,
                components["schemas"]["ServiceLabel"] | null,
                components["schemas"]["ScopeLabel"] | null,
                number | null,
                boolean | null,
                number | null,
                components["schemas"]["Pauses"] | null,
                components["schemas"]["Moment"] | null,
                components["schemas"]["Moment"] | null,
                components["schemas"]["Group"] | null
            ];
        } | {
            /** @enum {string} */
            function: "DEADLINE" | "deadline";
            activity: components["schemas"]["ActivityLabel"];
            start: components["schemas"]["Moment"];
            grade?: components["schemas"]["GradeLabel"] | null;
            service?: components["schemas"]["ServiceLabel"] | null;
            scope?: components["schemas"]["ScopeLabel"] | null;
            points?: number | null;
            line?: boolean | null;
            agreed?: number | null;
            pauses?: components["schemas"]["Pauses"] | null;
            asOf?: components["schemas"]["Moment"] | null;
            alarm?: components["schemas"]["Moment"] | null;
            group?: components["schemas"]["Group"] | null;
        } | {
            /** @enum {string} */
            function: "STATUS" | "status";
            arguments: {
                deadline: components["schemas"]["Moment"];
                done?: components["schemas"]["Moment"] | null;
                asOf?: components["schemas"]["Moment"] | null;
                warn?: number | null;
                paused?: (boolean | components["schemas"]["Moment"]) | null;
            } | [
                components["schemas"]["Moment"],
                components["schemas"]["Moment"] | null,
                components["schemas"]["Moment"] | null,
                number | null,
                (boolean | components["schemas"]["Moment"]) | null
            ];
        } | {
            /** @enum {string} */
            function: "STATUS" | "status";
            deadline: components["schemas"]["Moment"];
            done?: components["schemas"]["Moment"] | null;
            asOf?: components["schemas"]["Moment"] | null;
            warn?: number | null;
            paused?: (boolean | components["schemas"]["Moment"]) | null;
        } | {
            /** @enum {string} */
            function: "STANDARD" | "standard";
            arguments: {
                item: components["schemas"]["ItemLabel"];
                grade?: components["schemas"]["GradeLabel"] | null;
            } | [
                components["schemas"]["ItemLabel"],
                components["schemas"]["GradeLabel"] | null
            ];
        } | {
            /** @enum {string} */
            function: "STANDARD" | "standard";
            item: components["schemas"]["ItemLabel"];
            grade?: components["schemas"]["GradeLabel"] | null;
        } | {
            /** @enum {string} */
            function: "QUOTA" | "quota";
            arguments: {
                tiers: (components["schemas"]["TierLabel"] | null)[];
                categories?: (components["schemas"]["CategoryLabel"] | null)[] | null;
                groups?: (components["schemas"]["Group"] | null)[] | null;
                floors?: (components["schemas"]["TierLabel"] | null)[] | null;
                counted?: (boolean | null)[] | null;
            } | [
                (components["schemas"]["TierLabel"] | null)[],
                (components["schemas"]["CategoryLabel"] | null)[] | null,
                (components["schemas"]["Group"] | null)[] | null,
                (components["schemas"]["TierLabel"] | null)[] | null,
                (boolean | null)[] | null
            ];
        } | {
            /** @enum {string} */
            function: "QUOTA" | "quota";
            tiers: (components["schemas"]["TierLabel"] | null)[];
            categories?: (components["schemas"]["CategoryLabel"] | null)[] | null;
            groups?: (components["schemas"]["Group"] | null)[] | null;
            floors?: (components["schemas"]["TierLabel"] | null)[] | null;
            counted?: (boolean | null)[] | null;
        } | {
            /** @enum {string} */
            function: "CLASSIFY" | "classify";
            arguments: {
                categories: (components["schemas"]["CategoryLabel"] | null)[];
                keys?: (boolean | null)[] | null;
                proposed?: (components["schemas"]["TierLabel"] | null)[] | null;
                values?: (number | null)[] | null;
                groups?: (components["schemas"]["Group"] | null)[] | null;
                floors?: (components["schemas"]["TierLabel"] | null)[] | null;
                exceptions?: (components["schemas"]["Exception"] | null)[] | null;
                counted?: (boolean | null)[] | null;
            } | [
                (components["schemas"]["CategoryLabel"] | null)[],
                (boolean | null)[] | null,
                (components["schemas"]["TierLabel"] | null)[] | null,
                (number | null)[] | null,
                (components["schemas"]["Group"] | null)[] | null,
                (components["schemas"]["TierLabel"] | null)[] | null,
                (components["schemas"]["Exception"] | null)[] | null,
                (boolean | null)[] | null
            ];
        } | {
            /** @enum {string} */
            function: "CLASSIFY" | "classify";
            categories: (components["schemas"]["CategoryLabel"] | null)[];
            keys?: (boolean | null)[] | null;
            proposed?: (components["schemas"]["TierLabel"] | null)[] | null;
            values?: (number | null)[] | null;
            groups?: (components["schemas"]["Group"] | null)[] | null;
            floors?: (components["schemas"]["TierLabel"] | null)[] | null;
            exceptions?: (components["schemas"]["Exception"] | null)[] | null;
            counted?: (boolean | null)[] | null;
        } | {
            /** @enum {string} */
            function: "QUALITY" | "quality";
            arguments: {
                level: components["schemas"]["LevelLabel"];
                faults?: number | null;
                outageHours?: number | null;
            } | [
                components["schemas"]["LevelLabel"],
                number | null,
                number | null
            ];
        } | {
            /** @enum {string} */
            function: "QUALITY" | "quality";
            level: components["schemas"]["LevelLabel"];
            faults?: number | null;
            outageHours?: number | null;
        } | {
            /** @enum {string} */
            function: "ONTIME" | "ontime";
            arguments: {
                deadlines: (components["schemas"]["Moment"] | null)[];
                dones: (components["schemas"]["Moment"] | null)[];
                asOf?: components["schemas"]["Moment"] | null;
            } | [
                (components["schemas"]["Moment"] | null)[],
                (components["schemas"]["Moment"] | null)[],
                components["schemas"]["Moment"] | null
            ];
        } | {
            /** @enum {string} */
            function: "ONTIME" | "ontime";
            deadlines: (components["schemas"]["Moment"] | null)[];
            dones: (components["schemas"]["Moment"] | null)[];
            asOf?: components["schemas"]["Moment"] | null;
        } | {
            /** @enum {string} */
            function: "SATISFACTION" | "satisfaction";
            arguments: {
                answers: ((boolean | components["schemas"]["Satisfied"]) | null)[];
            } | [
                ((boolean | components["schemas"]["Satisfied"]) | null)[]
            ];
        } | {
            /** @enum {string} */
            function: "SATISFACTION" | "satisfaction";
            answers: ((boolean | components["schemas"]["Satisfied"]) | null)[];
        } | {
            /** @enum {string} */
            function: "WORKDAY" | "workday";
            arguments: {
                start: components["schemas"]["Moment"];
                days: number;
                holidays?: components["schemas"]["Dates"] | null;
                workdays?: components["schemas"]["Dates"] | null;
            } | [
                components["schemas"]["Moment"],
                number,
                components["schemas"]["Dates"] | null,
                components["schemas"]["Dates"] | null
            ];
        } | {
            /** @enum {string} */
            function: "WORKDAY" | "workday";
            start: components["schemas"]["Moment"];
            days: number;
            holidays?: components["schemas"]["Dates"] | null;
            workdays?: components["schemas"]["Dates"] | null;
        } | {
            /** @enum {string} */
            function: "NETWORKDAYS" | "networkdays";
            arguments: {
                start: components["schemas"]["Moment"];
                end: components["schemas"]["Moment"];
                holidays?: components["schemas"]["Dates"] | null;
                workdays?: components["schemas"]["Dates"] | null;
            } | [
                components["schemas"]["Moment"],
                components["schemas"]["Moment"],
                components["schemas"]["Dates"] | null,
                components["schemas"]["Dates"] | null
            ];
        } | {
            /** @enum {string} */
            function: "NETWORKDAYS" | "networkdays";
            start: components["schemas"]["Moment"];
            end: components["schemas"]["Moment"];
            holidays?: components["schemas"]["Dates"] | null;
            workdays?: components["schemas"]["Dates"] | null;
        } | {
            /** @enum {string} */
            function: "ISWORKDAY" | "isworkday";
            arguments: {
                date: components["schemas"]["Moment"];
                holidays?: components["schemas"]["Dates"] | null;
                workdays?: components["schemas"]["Dates"] | null;
            } | [
                components["schemas"]["Moment"],
                components["schemas"]["Dates"] | null,
                components["schemas"]["Dates"] | null
            ];
        } | {
            /** @enum {string} */
            function: "ISWORKDAY" | "isworkday";
            date: components["schemas"]["Moment"];
            holidays?: components["schemas"]["Dates"] | null;
            workdays?: components["schemas"]["Dates"] | null;
        } | {
            /** @enum {string} */
            function: "RESTDAYS" | "restdays";
            arguments: {
                from: components["schemas"]["Moment"];
                to: components["schemas"]["Moment"];
            } | [
                components["schemas"]["Moment"],
                components["schemas"]["Moment"]
            ];
        } | {
            /** @enum {string} */
            function: "RESTDAYS" | "restdays";
            from: components["schemas"]["Moment"];
            to: components["schemas"]["Moment"];
        } | {
            /** @enum {string} */
            function: "TABLE" | "table";
            arguments: {
                id: components["schemas"]["TableLabel"];
            } | [
                components["schemas"]["TableLabel"]
            ];
        } | {
            /** @enum {string} */
            function: "TABLE" | "table";
            id: components["schemas"]["TableLabel"];
        };
        WhyRequest: {
            /** @enum {string} */
            function: "TIER" | "tier";
            arguments: {
                category: components["schemas"]["CategoryLabel"];
                key?: boolean | null;
                proposed?: components["schemas"]["TierLabel"] | null;
                floor?: components["schemas"]["TierLabel"] | null;
                exception?: components["schemas"]["Exception"] | null;
            } | [
                components["schemas"]["CategoryLabel"],
                boolean | null,
                components["schemas"]["TierLabel"] | null,
                components["schemas"]["TierLabel"] | null,
                components["schemas"]["Exception"] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "TIER" | "tier";
            category: components["schemas"]["CategoryLabel"];
            key?: boolean | null;
            proposed?: components["schemas"]["TierLabel"] | null;
            floor?: components["schemas"]["TierLabel"] | null;
            exception?: components["schemas"]["Exception"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "LEVEL" | "level";
            arguments: {
                tier: components["schemas"]["TierLabel"];
                service: components["schemas"]["ServiceLabel"];
                scope?: components["schemas"]["ScopeLabel"] | null;
                hub?: boolean | null;
                agreed?: components["schemas"]["LevelLabel"] | null;
                floor?: components["schemas"]["LevelLabel"] | null;
                protected?: boolean | null;
                group?: components["schemas"]["Group"] | null;
            } | [
                components["schemas"]["TierLabel"],
                components["schemas"]["ServiceLabel"],
                components["schemas"]["ScopeLabel"] | null,
                boolean | null,
                components["schemas"]["LevelLabel"] | null,
                components["schemas"]["LevelLabel"] | null,
                boolean | null,
                components["schemas"]["Group"] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "LEVEL" | "level";
            tier: components["schemas"]["TierLabel"];
            service: components["schemas"]["ServiceLabel"];
            scope?: components["schemas"]["ScopeLabel"] | null;
            hub?: boolean | null;
            agreed?: components["schemas"]["LevelLabel"] | null;
            floor?: components["schemas"]["LevelLabel"] | null;
            protected?: boolean | null;
            group?: components["schemas"]["Group"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "LIMIT" | "limit";
            arguments: {
                activity: components["schemas"]["ActivityLabel"];
                grade?: components["schemas"]["GradeLabel"] | null;
                service?: components["schemas"]["ServiceLabel"] | null;
                scope?: components["schemas"]["ScopeLabel"] | null;
                points?: number | null;
                line?: boolean | null;
                agreed?: number | null;
                group?: components["schemas"]["Group"] | null;
            } | [
                components["schemas"]["ActivityLabel"],
                components["schemas"]["GradeLabel"] | null,
                components["schemas"]["ServiceLabel"] | null,
                components["schemas"]["ScopeLabel"] | null,
                number | null,
                boolean | null,
                number | null,
                components["schemas"]["Group"] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "LIMIT" | "limit";
            activity: components["schemas"]["ActivityLabel"];
            grade?: components["schemas"]["GradeLabel"] | null;
            service?: components["schemas"]["ServiceLabel"] | null;
            scope?: components["schemas"]["ScopeLabel"] | null;
            points?: number | null;
            line?: boolean | null;
            agreed?: number | null;
            group?: components["schemas"]["Group"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "DEADLINE" | "deadline";
            arguments: {
                activity: components["schemas"]["ActivityLabel"];
                start: components["schemas"]["Moment"];
                grade?: components["schemas"]["GradeLabel"] | null;
                service?: components["schemas"]["ServiceLabel"] | null;
                scope?: components["schemas"]["ScopeLabel"] | null;
                points?: number | null;
                line?: boolean | null;
                agreed?: number | null;
                pauses?: components["schemas"]["Pauses"] | null;
                asOf?: components["schemas"]["Moment"] | null;
                alarm?: components["schemas"]["Moment"] | null;
                group?: components["schemas"]["Group"] | null;
            } | [
                components["schemas"]["ActivityLabel"],
                components["schemas"]["Moment"],
                components["schemas"]["GradeLabel"] | null,
                components["schemas"]["ServiceLabel"] | null,
                components["schemas"]["ScopeLabel"] | null,
                number | null,
                boolean | null,
                number | null,
                components["schemas"]["Pauses"] | null,
                components["schemas"]["Moment"] | null,
                components["schemas"]["Moment"] | null,
                components["schemas"]["Group"] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "DEADLINE" | "deadline";
            activity: components["schemas"]["ActivityLabel"];
            start: components["schemas"]["Moment"];
            grade?: components["schemas"]["GradeLabel"] | null;
            service?: components["schemas"]["ServiceLabel"] | null;
            scope?: components["schemas"]["ScopeLabel"] | null;
            points?: number | null;
            line?: boolean | null;
            agreed?: number | null;
            pauses?: components["schemas"]["Pauses"] | null;
            asOf?: components["schemas"]["Moment"] | null;
            alarm?: components["schemas"]["Moment"] | null;
            group?: components["schemas"]["Group"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "STATUS" | "status";
            arguments: {
                deadline: components["schemas"]["Moment"];
                done?: components["schemas"]["Moment"] | null;
                asOf?: components["schemas"]["Moment"] | null;
                warn?: number | null;
                paused?: (boolean | components["schemas"]["Moment"]) | null;
            } | [
                components["schemas"]["Moment"],
                components["schemas"]["Moment"] | null,
                components["schemas"]["Moment"] | null,
                number | null,
                (boolean | components["schemas"]["Moment"]) | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "STATUS" | "status";
            deadline: components["schemas"]["Moment"];
            done?: components["schemas"]["Moment"] | null;
            asOf?: components["schemas"]["Moment"] | null;
            warn?: number | null;
            paused?: (boolean | components["schemas"]["Moment"]) | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "STANDARD" | "standard";
            arguments: {
                item: components["schemas"]["ItemLabel"];
                grade?: components["schemas"]["GradeLabel"] | null;
            } | [
                components["schemas"]["ItemLabel"],
                components["schemas"]["GradeLabel"] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "STANDARD" | "standard";
            item: components["schemas"]["ItemLabel"];
            grade?: components["schemas"]["GradeLabel"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "QUOTA" | "quota";
            arguments: {
                tiers: (components["schemas"]["TierLabel"] | null)[];
                categories?: (components["schemas"]["CategoryLabel"] | null)[] | null;
                groups?: (components["schemas"]["Group"] | null)[] | null;
                floors?: (components["schemas"]["TierLabel"] | null)[] | null;
                counted?: (boolean | null)[] | null;
            } | [
                (components["schemas"]["TierLabel"] | null)[],
                (components["schemas"]["CategoryLabel"] | null)[] | null,
                (components["schemas"]["Group"] | null)[] | null,
                (components["schemas"]["TierLabel"] | null)[] | null,
                (boolean | null)[] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "QUOTA" | "quota";
            tiers: (components["schemas"]["TierLabel"] | null)[];
            categories?: (components["schemas"]["CategoryLabel"] | null)[] | null;
            groups?: (components["schemas"]["Group"] | null)[] | null;
            floors?: (components["schemas"]["TierLabel"] | null)[] | null;
            counted?: (boolean | null)[] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "CLASSIFY" | "classify";
            arguments: {
                categories: (components["schemas"]["CategoryLabel"] | null)[];
                keys?: (boolean | null)[] | null;
                proposed?: (components["schemas"]["TierLabel"] | null)[] | null;
                values?: (number | null)[] | null;
                groups?: (components["schemas"]["Group"] | null)[] | null;
                floors?: (components["schemas"]["TierLabel"] | null)[] | null;
                exceptions?: (components["schemas"]["Exception"] | null)[] | null;
                counted?: (boolean | null)[] | null;
            } | [
                (components["schemas"]["CategoryLabel"] | null)[],
                (boolean | null)[] | null,
                (components["schemas"]["TierLabel"] | null)[] | null,
                (number | null)[] | null,
                (components["schemas"]["Group"] | null)[] | null,
                (components["schemas"]["TierLabel"] | null)[] | null,
                (components["schemas"]["Exception"] | null)[] | null,
                (boolean | null)[] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "CLASSIFY" | "classify";
            categories: (components["schemas"]["CategoryLabel"] | null)[];
            keys?: (boolean | null)[] | null;
            proposed?: (components["schemas"]["TierLabel"] | null)[] | null;
            values?: (number | null)[] | null;
            groups?: (components["schemas"]["Group"] | null)[] | null;
            floors?: (components["schemas"]["TierLabel"] | null)[] | null;
            exceptions?: (components["schemas"]["Exception"] | null)[] | null;
            counted?: (boolean | null)[] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "QUALITY" | "quality";
            arguments: {
                level: components["schemas"]["LevelLabel"];
                faults?: number | null;
                outageHours?: number | null;
            } | [
                components["schemas"]["LevelLabel"],
                number | null,
                number | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "QUALITY" | "quality";
            level: components["schemas"]["LevelLabel"];
            faults?: number | null;
            outageHours?: number | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "ONTIME" | "ontime";
            arguments: {
                deadlines: (components["schemas"]["Moment"] | null)[];
                dones: (components["schemas"]["Moment"] | null)[];
                asOf?: components["schemas"]["Moment"] | null;
            } | [
                (components["schemas"]["Moment"] | null)[],
                (components["schemas"]["Moment"] | null)[],
                components["schemas"]["Moment"] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "ONTIME" | "ontime";
            deadlines: (components["schemas"]["Moment"] | null)[];
            dones: (components["schemas"]["Moment"] | null)[];
            asOf?: components["schemas"]["Moment"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "SATISFACTION" | "satisfaction";
            arguments: {
                answers: ((boolean | components["schemas"]["Satisfied"]) | null)[];
            } | [
                ((boolean | components["schemas"]["Satisfied"]) | null)[]
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "SATISFACTION" | "satisfaction";
            answers: ((boolean | components["schemas"]["Satisfied"]) | null)[];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "WORKDAY" | "workday";
            arguments: {
                start: components["schemas"]["Moment"];
                days: number;
                holidays?: components["schemas"]["Dates"] | null;
                workdays?: components["schemas"]["Dates"] | null;
            } | [
                components["schemas"]["Moment"],
                number,
                components["schemas"]["Dates"] | null,
                components["schemas"]["Dates"] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "WORKDAY" | "workday";
            start: components["schemas"]["Moment"];
            days: number;
            holidays?: components["schemas"]["Dates"] | null;
            workdays?: components["schemas"]["Dates"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "NETWORKDAYS" | "networkdays";
            arguments: {
                start: components["schemas"]["Moment"];
                end: components["schemas"]["Moment"];
                holidays?: components["schemas"]["Dates"] | null;
                workdays?: components["schemas"]["Dates"] | null;
            } | [
                components["schemas"]["Moment"],
                components["schemas"]["Moment"],
                components["schemas"]["Dates"] | null,
                components["schemas"]["Dates"] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "NETWORKDAYS" | "networkdays";
            start: components["schemas"]["Moment"];
            end: components["schemas"]["Moment"];
            holidays?: components["schemas"]["Dates"] | null;
            workdays?: components["schemas"]["Dates"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "ISWORKDAY" | "isworkday";
            arguments: {
                date: components["schemas"]["Moment"];
                holidays?: components["schemas"]["Dates"] | null;
                workdays?: components["schemas"]["Dates"] | null;
            } | [
                components["schemas"]["Moment"],
                components["schemas"]["Dates"] | null,
                components["schemas"]["Dates"] | null
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "ISWORKDAY" | "isworkday";
            date: components["schemas"]["Moment"];
            holidays?: components["schemas"]["Dates"] | null;
            workdays?: components["schemas"]["Dates"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "RESTDAYS" | "restdays";
            arguments: {
                from: components["schemas"]["Moment"];
                to: components["schemas"]["Moment"];
            } | [
                components["schemas"]["Moment"],
                components["schemas"]["Moment"]
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "RESTDAYS" | "restdays";
            from: components["schemas"]["Moment"];
            to: components["schemas"]["Moment"];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "TABLE" | "table";
            arguments: {
                id: components["schemas"]["TableLabel"];
            } | [
                components["schemas"]["TableLabel"]
            ];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @enum {string} */
            function: "TABLE" | "table";
            id: components["schemas"]["TableLabel"];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["WhyQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        WhyResponse: components["schemas"]["Answer"] | components["schemas"]["Items"];
        OrderQuestion: {
            /** @description 客户服务等级, 取值: 金牌级、银牌级、铜牌级、标准级 | Tier of the customer, one of: gold, silver, bronze, standard */
            tier: components["schemas"]["TierLabel"];
            /** @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no */
            hub?: boolean | null;
            /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
            agreedLevel?: components["schemas"]["LevelLabel"] | null;
            /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
            levelFloor?: components["schemas"]["LevelLabel"] | null;
            /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
            protected?: boolean | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreedLimit?: number | null;
            /** @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins */
            start: components["schemas"]["Moment"];
            /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
            pauses?: components["schemas"]["Pauses"] | null;
            /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
            alarm?: components["schemas"]["Moment"] | null;
        } | {
            /** @description 客户, 代替 tier | the customer, in place of the tier */
            customer: {
                /** @description 取值: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | One of: dual-span, provincial, municipal, general, mass */
                category: components["schemas"]["CategoryLabel"];
                /** @description 是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级 | Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only */
                key?: boolean | null;
                /** @description 集团客户部建议的等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Tier proposed by the group-customer department, optional: gold, silver, bronze, standard */
                proposed?: components["schemas"]["TierLabel"] | null;
                /** @description 总部所在地、省公司或集团公司所定的最低等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Lowest tier allowed, set by the head office’s company, the province or the group, optional: gold, silver, bronze, standard */
                floor?: components["schemas"]["TierLabel"] | null;
                /** @description 经批准的例外的文号, 使一般、普通聚类客户的建议可高于原则上的上限(§1.2.1(2)); 可不填; 只写“是”不够 | Number of an approved exception, which lets a proposal for a general or mass customer exceed what holds in principle (§1.2.1(2)); optional, yes alone is not enough */
                exception?: components["schemas"]["Exception"] | null;
            };
            /** @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no */
            hub?: boolean | null;
            /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
            agreedLevel?: components["schemas"]["LevelLabel"] | null;
            /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
            levelFloor?: components["schemas"]["LevelLabel"] | null;
            /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
            protected?: boolean | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreedLimit?: number | null;
            /** @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins */
            start: components["schemas"]["Moment"];
            /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
            pauses?: components["schemas"]["Pauses"] | null;
            /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
            alarm?: components["schemas"]["Moment"] | null;
        } | {
            /** @description 取值: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | One of: dual-span, provincial, municipal, general, mass */
            category: components["schemas"]["CategoryLabel"];
            /** @description 是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级 | Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only */
            key?: boolean | null;
            /** @description 集团客户部建议的等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Tier proposed by the group-customer department, optional: gold, silver, bronze, standard */
            proposed?: components["schemas"]["TierLabel"] | null;
            /** @description 总部所在地、省公司或集团公司所定的最低等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Lowest tier allowed, set by the head office’s company, the province or the group, optional: gold, silver, bronze, standard */
            floor?: components["schemas"]["TierLabel"] | null;
            /** @description 经批准的例外的文号, 使一般、普通聚类客户的建议可高于原则上的上限(§1.2.1(2)); 可不填; 只写“是”不够 | Number of an approved exception, which lets a proposal for a general or mass customer exceed what holds in principle (§1.2.1(2)); optional, yes alone is not enough */
            exception?: components["schemas"]["Exception"] | null;
            /** @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no */
            hub?: boolean | null;
            /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
            agreedLevel?: components["schemas"]["LevelLabel"] | null;
            /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
            levelFloor?: components["schemas"]["LevelLabel"] | null;
            /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
            protected?: boolean | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreedLimit?: number | null;
            /** @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins */
            start: components["schemas"]["Moment"];
            /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
            pauses?: components["schemas"]["Pauses"] | null;
            /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
            alarm?: components["schemas"]["Moment"] | null;
        };
        OrderRequest: {
            /** @description 客户服务等级, 取值: 金牌级、银牌级、铜牌级、标准级 | Tier of the customer, one of: gold, silver, bronze, standard */
            tier: components["schemas"]["TierLabel"];
            /** @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no */
            hub?: boolean | null;
            /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
            agreedLevel?: components["schemas"]["LevelLabel"] | null;
            /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
            levelFloor?: components["schemas"]["LevelLabel"] | null;
            /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
            protected?: boolean | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreedLimit?: number | null;
            /** @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins */
            start: components["schemas"]["Moment"];
            /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
            pauses?: components["schemas"]["Pauses"] | null;
            /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
            alarm?: components["schemas"]["Moment"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @description 客户, 代替 tier | the customer, in place of the tier */
            customer: {
                /** @description 取值: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | One of: dual-span, provincial, municipal, general, mass */
                category: components["schemas"]["CategoryLabel"];
                /** @description 是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级 | Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only */
                key?: boolean | null;
                /** @description 集团客户部建议的等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Tier proposed by the group-customer department, optional: gold, silver, bronze, standard */
                proposed?: components["schemas"]["TierLabel"] | null;
                /** @description 总部所在地、省公司或集团公司所定的最低等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Lowest tier allowed, set by the head office’s company, the province or the group, optional: gold, silver, bronze, standard */
                floor?: components["schemas"]["TierLabel"] | null;
                /** @description 经批准的例外的文号, 使一般、普通聚类客户的建议可高于原则上的上限(§1.2.1(2)); 可不填; 只写“是”不够 | Number of an approved exception, which lets a proposal for a general or mass customer exceed what holds in principle (§1.2.1(2)); optional, yes alone is not enough */
                exception?: components["schemas"]["Exception"] | null;
            };
            /** @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no */
            hub?: boolean | null;
            /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
            agreedLevel?: components["schemas"]["LevelLabel"] | null;
            /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
            levelFloor?: components["schemas"]["LevelLabel"] | null;
            /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
            protected?: boolean | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreedLimit?: number | null;
            /** @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins */
            start: components["schemas"]["Moment"];
            /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
            pauses?: components["schemas"]["Pauses"] | null;
            /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
            alarm?: components["schemas"]["Moment"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            /** @description 取值: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | One of: dual-span, provincial, municipal, general, mass */
            category: components["schemas"]["CategoryLabel"];
            /** @description 是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级 | Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only */
            key?: boolean | null;
            /** @description 集团客户部建议的等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Tier proposed by the group-customer department, optional: gold, silver, bronze, standard */
            proposed?: components["schemas"]["TierLabel"] | null;
            /** @description 总部所在地、省公司或集团公司所定的最低等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Lowest tier allowed, set by the head office’s company, the province or the group, optional: gold, silver, bronze, standard */
            floor?: components["schemas"]["TierLabel"] | null;
            /** @description 经批准的例外的文号, 使一般、普通聚类客户的建议可高于原则上的上限(§1.2.1(2)); 可不填; 只写“是”不够 | Number of an approved exception, which lets a proposal for a general or mass customer exceed what holds in principle (§1.2.1(2)); optional, yes alone is not enough */
            exception?: components["schemas"]["Exception"] | null;
            /** @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line */
            service?: components["schemas"]["ServiceLabel"] | null;
            /** @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international */
            scope?: components["schemas"]["ScopeLabel"] | null;
            /** @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no */
            hub?: boolean | null;
            /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
            agreedLevel?: components["schemas"]["LevelLabel"] | null;
            /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
            levelFloor?: components["schemas"]["LevelLabel"] | null;
            /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
            protected?: boolean | null;
            /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
            group?: components["schemas"]["Group"] | null;
            /** @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review */
            activity: components["schemas"]["ActivityLabel"];
            /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
            points?: number | null;
            /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
            line?: boolean | null;
            /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
            agreedLimit?: number | null;
            /** @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins */
            start: components["schemas"]["Moment"];
            /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
            pauses?: components["schemas"]["Pauses"] | null;
            /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
            asOf?: components["schemas"]["Moment"] | null;
            /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
            alarm?: components["schemas"]["Moment"] | null;
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        } | {
            items: components["schemas"]["OrderQuestion"][];
            format?: components["schemas"]["FormatOption"];
            part?: components["schemas"]["PartOption"];
            labels?: components["schemas"]["LabelsOption"];
            company?: components["schemas"]["CompanyOption"];
            rulebook?: components["schemas"]["RulebookOption"];
            on?: components["schemas"]["OnOption"];
            because?: components["schemas"]["BecauseOption"];
            escape?: components["schemas"]["EscapeOption"];
            reasons?: components["schemas"]["ReasonsOption"];
        };
        OrderResponse: components["schemas"]["OrderAnswer"] | components["schemas"]["OrderItems"];
    };
    responses: {
        /** @description 参数或格式有误 | malformed or invalid */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 需要密钥, 或密钥无效 | a key is needed, or not valid */
        Problem401: {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 密钥无此权限 | the key lacks the scope */
        Problem403: {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有这个地址 | not found */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 方法不对 | method not allowed */
        Problem405: {
            headers: {
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求没有及时收完 | not complete in time */
        Problem408: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 相互矛盾 | contradictory */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 数据太多 | too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 内容类型不对 | unsupported media type */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 规范没有答案 | the norm has no answer */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求过于频繁, 见 Retry-After | too many requests, see Retry-After */
        Problem429: {
            headers: {
                /** @description 秒 seconds */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求头或地址太长 | the headers or the address are too long */
        Problem431: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 大清单太多, 见 Retry-After | too many large lists, see Retry-After */
        Problem503: {
            headers: {
                /** @description 秒 seconds */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-tier": {
        parameters: {
            query: {
                /**
                 * @description 取值: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | One of: dual-span, provincial, municipal, general, mass
                 * @example 市县级
                 */
                category: components["schemas"]["CategoryLabel"];
                /** @description 是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级 | Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only */
                key?: components["schemas"]["YesNo"];
                /**
                 * @description 集团客户部建议的等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Tier proposed by the group-customer department, optional: gold, silver, bronze, standard
                 * @example 金牌
                 */
                proposed?: components["schemas"]["TierLabel"];
                /** @description 总部所在地、省公司或集团公司所定的最低等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Lowest tier allowed, set by the head office’s company, the province or the group, optional: gold, silver, bronze, standard */
                floor?: components["schemas"]["TierLabel"];
                /** @description 经批准的例外的文号, 使一般、普通聚类客户的建议可高于原则上的上限(§1.2.1(2)); 可不填; 只写“是”不够 | Number of an approved exception, which lets a proposal for a general or mass customer exceed what holds in principle (§1.2.1(2)); optional, yes alone is not enough */
                exception?: components["schemas"]["Exception"];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-level": {
        parameters: {
            query: {
                /**
                 * @description 客户服务等级, 取值: 金牌级、银牌级、铜牌级、标准级 | Tier of the customer, one of: gold, silver, bronze, standard
                 * @example 金牌
                 */
                tier: components["schemas"]["TierLabel"];
                /**
                 * @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line
                 * @example 数据专线
                 */
                service: components["schemas"]["ServiceLabel"];
                /** @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international */
                scope?: components["schemas"]["ScopeLabel"];
                /**
                 * @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no
                 * @example true
                 */
                hub?: components["schemas"]["YesNo"];
                /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
                agreed?: components["schemas"]["LevelLabel"];
                /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
                floor?: components["schemas"]["LevelLabel"];
                /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
                protected?: components["schemas"]["YesNo"];
                /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
                group?: components["schemas"]["Group"];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-limit": {
        parameters: {
            query: {
                /**
                 * @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review
                 * @example 资源勘查
                 */
                activity: components["schemas"]["ActivityLabel"];
                /**
                 * @description 客户服务等级; 业务恢复和投诉处理用业务保障等级(先用 LEVEL 求出); 各级时限相同的环节可不填 | Tier; for restore and complaint the assurance level (see LEVEL). Optional where the norm has one figure for all
                 * @example 银牌
                 */
                grade?: components["schemas"]["GradeLabel"];
                /** @description 业务; 业务开通、业务变更、外线变更和需施工的复机必填: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | Service; required for provision, change, rebuild and a resume with construction: messaging, voice-line, apn-line, internet-line, data-line */
                service?: components["schemas"]["ServiceLabel"];
                /**
                 * @description 范围: 地市内、跨地市或跨省; 勘查、开通、变更、复机、业务恢复和投诉处理必填; 跨国未覆盖 | intra-city, inter-city or inter-province; required for survey, provision, change, rebuild, resume, restore and complaint
                 * @example 地市内
                 */
                scope?: components["schemas"]["ScopeLabel"];
                /**
                 * @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5
                 * @example 8
                 */
                points?: number;
                /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
                line?: components["schemas"]["YesNo"];
                /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
                agreed?: number;
                /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
                group?: components["schemas"]["Group"];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-deadline": {
        parameters: {
            query: {
                /**
                 * @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review
                 * @example 资源勘查
                 */
                activity: components["schemas"]["ActivityLabel"];
                /**
                 * @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins
                 * @example 2026-09-28
                 */
                start: components["schemas"]["Moment"];
                /**
                 * @description 客户服务等级; 业务恢复和投诉处理用业务保障等级(先用 LEVEL 求出); 各级时限相同的环节可不填 | Tier; for restore and complaint the assurance level (see LEVEL). Optional where the norm has one figure for all
                 * @example 银牌
                 */
                grade?: components["schemas"]["GradeLabel"];
                /** @description 业务; 业务开通、业务变更、外线变更和需施工的复机必填: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | Service; required for provision, change, rebuild and a resume with construction: messaging, voice-line, apn-line, internet-line, data-line */
                service?: components["schemas"]["ServiceLabel"];
                /**
                 * @description 范围: 地市内、跨地市或跨省; 勘查、开通、变更、复机、业务恢复和投诉处理必填; 跨国未覆盖 | intra-city, inter-city or inter-province; required for survey, provision, change, rebuild, resume, restore and complaint
                 * @example 地市内
                 */
                scope?: components["schemas"]["ScopeLabel"];
                /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
                points?: number;
                /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
                line?: components["schemas"]["YesNo"];
                /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
                agreed?: number;
                /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
                pauses?: components["schemas"]["PausesText"];
                /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
                asOf?: components["schemas"]["Moment"];
                /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
                alarm?: components["schemas"]["Moment"];
                /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
                group?: components["schemas"]["Group"];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlineRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-status": {
        parameters: {
            query: {
                /**
                 * @description 到期日或到期时刻; 日期到当日 24:00 为止 | Due date or time; a date lasts until 24:00 of that day
                 * @example 2026-10-15
                 */
                deadline: components["schemas"]["Moment"];
                /**
                 * @description 完成时间; 未完成不填; 期限带时刻的, 完成时间也须带时刻 | When it was done; blank if it is not. Needs a time where the deadline has one
                 * @example 2026-10-15 23:59
                 */
                done?: components["schemas"]["Moment"];
                /** @description 截至时刻, 如 NOW(); 未完成的必填 | The time to judge by, such as NOW(); required where it is not done */
                asOf?: components["schemas"]["Moment"];
                /** @description 提前多少天起为即将超时: 期限是日期时为工作日, 整数, 不填为 1; 带时刻时为天, 可带小数, 不填为 1 小时 | From how long before the deadline it is at risk: working days before a date, a whole number, default 1; days before a deadline with a time, fractions allowed, default an hour */
                warn?: number;
                /** @description 挂起: TRUE/FALSE、是/否, 或挂起的时刻; 期限早于该时刻(TRUE 时早于 asOf, 此时必填)的为超时; 可不填 | Paused: TRUE/FALSE, or the moment of the pause; breached where the deadline lay before it (with TRUE: before asOf, which is then required). Optional */
                paused?: ("0" | "1" | "是" | "y" | "yes" | "重点" | "重点客户" | "真" | "√" | "✓" | "有" | "含" | "true" | "否" | "n" | "no" | "非重点" | "非重点客户" | "假" | "×" | "无" | "没有" | "不含" | "false") | string;
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-standard": {
        parameters: {
            query: {
                /**
                 * @description 项目名称或代码, 见 TABLE("standards"), 如 年业务中断历时 或 yearly-outage | Item by name or code, see TABLE("standards"), such as yearly-outage
                 * @example 年业务中断历时
                 */
                item: components["schemas"]["ItemLabel"];
                /**
                 * @description 客户服务等级或业务保障等级, 随项目; 各级相同的项目可不填 | Tier or assurance level, by item; optional where the item is the same for all
                 * @example AAA级
                 */
                grade?: components["schemas"]["GradeLabel"];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandardRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-quota": {
        parameters: {
            query: {
                /**
                 * @description 客户服务等级列; 可为整列, 首行表头不计 | Column of tiers; a whole column will do, a head in its first row is left out
                 * @example [
                 *       "银牌",
                 *       "铜牌",
                 *       "标准",
                 *       "标准",
                 *       "标准"
                 *     ]
                 */
                tiers: (components["schemas"]["TierLabel"] | "")[];
                /** @description 客户类别列; 给出后双跨和省级不计入; 不填则全部计入 | Column of categories; with it dual-span and provincial customers are left out. Default: everyone counts */
                categories?: (components["schemas"]["CategoryLabel"] | "")[];
                /** @description 分组列, 如地市; 每组各有上限; 不填或空白为未分组 | Column of groups, such as cities; each has its own caps. Default or blank: 未分组 */
                groups?: (components["schemas"]["Group"] | "")[];
                /** @description 保底等级列; 仅因保底而超的报为保底超限; 可不填 | Column of floors; an excess due to floors alone is told as such. Optional */
                floors?: (components["schemas"]["TierLabel"] | "")[];
                /** @description 在用基础通信业务列: TRUE/FALSE、是/否; 否的不计入上限, 也不受上限约束; 空白为是; 可不填 | Column: uses the basic communication services, TRUE/FALSE; who does not is in no cap. Blank is yes; optional */
                counted?: (components["schemas"]["YesNo"] | "")[];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-classify": {
        parameters: {
            query: {
                /**
                 * @description 客户类别列; 可为整列, 首行表头不计: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | Column of categories; a whole column will do, a head in its first row is left out: dual-span, provincial, municipal, general, mass
                 * @example [
                 *       "省级",
                 *       "省级",
                 *       "一般",
                 *       "普通聚类"
                 *     ]
                 */
                categories: (components["schemas"]["CategoryLabel"] | "")[];
                /**
                 * @description 重点列: TRUE/FALSE、是/否、重点; 空白为否 | Column of key flags: TRUE/FALSE, 是/否 or 重点; blank is no
                 * @example [
                 *       "true",
                 *       "false",
                 *       "false",
                 *       "false"
                 *     ]
                 */
                keys?: (components["schemas"]["YesNo"] | "")[];
                /**
                 * @description 建议等级列; 空白为没有建议 | Column of proposed tiers; blank is none
                 * @example [
                 *       "",
                 *       "",
                 *       "",
                 *       "银牌"
                 *     ]
                 */
                proposed?: (components["schemas"]["TierLabel"] | "")[];
                /** @description 客户贡献度列, 越大越先保留; 空白为 0 | Column of customer values, the higher is kept first; blank is 0 */
                values?: (number | "")[];
                /** @description 分组列, 如地市; 每组各有上限; 不填或空白为未分组 | Column of groups, such as cities; each has its own caps. Default or blank: 未分组 */
                groups?: (components["schemas"]["Group"] | "")[];
                /** @description 保底等级列, 可不填 | Column of floors, optional */
                floors?: (components["schemas"]["TierLabel"] | "")[];
                /** @description 批准文号列: 经批准的例外, 可高于原则上的上限; 空白和否为没有; 可不填 | Column of numbers of approved exceptions, which lift what holds in principle; blank and no are none. Optional */
                exceptions?: (components["schemas"]["Exception"] | "")[];
                /** @description 在用基础通信业务列: TRUE/FALSE、是/否; 否的不计入上限, 也不受上限约束; 空白为是; 可不填 | Column: uses the basic communication services, TRUE/FALSE; who does not is in no cap. Blank is yes; optional */
                counted?: (components["schemas"]["YesNo"] | "")[];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifyAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-quality": {
        parameters: {
            query: {
                /**
                 * @description 业务保障等级, 取值: AAA级、AA级、A级、普通级 | Assurance level, one of: AAA, AA, A, normal
                 * @example AA级
                 */
                level: components["schemas"]["LevelLabel"];
                /**
                 * @description 同一专线的年故障重复次数, 不含终端类故障; 与中断小时至少给出一项 | Repeated faults of the line in the year, without terminal faults; give this, outageHours or both
                 * @example 6
                 */
                faults?: number;
                /**
                 * @description 年业务中断历时, 单位小时, 可带小数; 与故障次数至少给出一项 | Outage in the year in hours, fractions allowed; give this, faults or both
                 * @example 12
                 */
                outageHours?: number;
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualityRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-ontime": {
        parameters: {
            query: {
                /**
                 * @description 期限列; 可为整列, 表头和空白行不计 | Column of deadlines; a whole column will do, a head and blank rows are left out
                 * @example [
                 *       "2026-10-15",
                 *       "2026-10-16",
                 *       "2026-10-19",
                 *       "2026-10-20"
                 *     ]
                 */
                deadlines: (components["schemas"]["Moment"] | "")[];
                /**
                 * @description 完成时间列; 空白为未完成 | Column of when each was done; blank is not done
                 * @example [
                 *       "2026-10-14",
                 *       "2026-10-16",
                 *       "2026-10-20",
                 *       "2026-10-20"
                 *     ]
                 */
                dones: (components["schemas"]["Moment"] | "")[];
                /** @description 截至时刻, 如 NOW(): 其时已过期而未完成的计为超时, 未到期的不计; 有未完成的行时必填 | The time to judge by, such as NOW(): what is overdue by then counts as breached, what is not yet due is left out. Needed where a row is not done */
                asOf?: components["schemas"]["Moment"];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OntimeAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-ontime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OntimeRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OntimeResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-satisfaction": {
        parameters: {
            query: {
                /**
                 * @description 回访结果列: 满意/不满意、TRUE/FALSE; 空白为未回访 | Column of answers: 满意/不满意 or TRUE/FALSE; blank is not followed up
                 * @example [
                 *       "满意",
                 *       "满意",
                 *       "满意",
                 *       "不满意",
                 *       ""
                 *     ]
                 */
                answers: (components["schemas"]["Satisfied"] | "")[];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatisfactionAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SatisfactionRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatisfactionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-workday": {
        parameters: {
            query: {
                /**
                 * @description 起始日期, 当日不计 | Start date, not counted
                 * @example 2026-09-30
                 */
                start: components["schemas"]["Moment"];
                /**
                 * @description 工作日数: 整数, 负数向前推; 0 为起始日本身 | Working days: whole number, negative goes back; 0 is the start date itself
                 * @example 3
                 */
                days: number;
                /** @description 另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填 | Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional */
                holidays?: (components["schemas"]["DatesText"] | "")[];
                /** @description 另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填 | Further working days, in the same forms; no day may be off and on. Optional */
                workdays?: (components["schemas"]["DatesText"] | "")[];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkdayAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-workday": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkdayRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkdayResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-networkdays": {
        parameters: {
            query: {
                /**
                 * @description 起始日期, 计入 | First date, counted
                 * @example 2026-09-28
                 */
                start: components["schemas"]["Moment"];
                /**
                 * @description 结束日期, 计入; 早于起始则结果为负 | Last date, counted; before start gives a negative number
                 * @example 2026-10-10
                 */
                end: components["schemas"]["Moment"];
                /** @description 另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填 | Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional */
                holidays?: (components["schemas"]["DatesText"] | "")[];
                /** @description 另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填 | Further working days, in the same forms; no day may be off and on. Optional */
                workdays?: (components["schemas"]["DatesText"] | "")[];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkdaysAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-networkdays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkdaysRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkdaysResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-isworkday": {
        parameters: {
            query: {
                /**
                 * @description 日期 | Date
                 * @example 2026-09-20
                 */
                date: components["schemas"]["Moment"];
                /** @description 另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填 | Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional */
                holidays?: (components["schemas"]["DatesText"] | "")[];
                /** @description 另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填 | Further working days, in the same forms; no day may be off and on. Optional */
                workdays?: (components["schemas"]["DatesText"] | "")[];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsworkdayAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-isworkday": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IsworkdayRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsworkdayResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-restdays": {
        parameters: {
            query: {
                /**
                 * @description 起始日期, 计入 | First date, included
                 * @example 2026-09-25
                 */
                from: components["schemas"]["Moment"];
                /**
                 * @description 结束日期, 计入; 不早于起始, 至多相隔 100 年 | Last date, included; not before from, at most 100 years later
                 * @example 2026-09-28
                 */
                to: components["schemas"]["Moment"];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestdaysAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-restdays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestdaysRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestdaysResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-table": {
        parameters: {
            query: {
                /**
                 * @description 表号: 1-1、2-1、2-2、3-1 至 3-6、4-1、5-1 至 5-5、6-1, 或 standards、activities、caps、categories、clocks、documents、duties、graded-by、readings | Table id: 1-1, 2-1, 2-2, 3-1 to 3-6 (3-3-survey, 3-3-provision), 4-1, 5-1 to 5-5, 6-1, or standards, activities, caps, categories, clocks, documents, duties, graded-by, readings
                 * @example caps
                 */
                id: components["schemas"]["TableLabel"];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-why": {
        parameters: {
            query: {
                /**
                 * @description 函数名, 如 "TIER" | Name of the function, such as "TIER"
                 * @example TIER
                 */
                function: "TIER" | "tier" | "LEVEL" | "level" | "LIMIT" | "limit" | "DEADLINE" | "deadline" | "STATUS" | "status" | "STANDARD" | "standard" | "QUOTA" | "quota" | "CLASSIFY" | "classify" | "QUALITY" | "quality" | "ONTIME" | "ontime" | "SATISFACTION" | "satisfaction" | "WORKDAY" | "workday" | "NETWORKDAYS" | "networkdays" | "ISWORKDAY" | "isworkday" | "RESTDAYS" | "restdays" | "TABLE" | "table";
                /**
                 * @description 该函数的参数, 顺序相同 | The arguments of that function, in its order
                 * @example {
                 *       "category": "省级"
                 *     }
                 */
                arguments?: {
                    [key: string]: string;
                };
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-order": {
        parameters: {
            query: {
                /**
                 * @description 取值: 双跨集团客户、省级集团客户、市县级集团客户、一般集团客户、普通聚类市场客户 | One of: dual-span, provincial, municipal, general, mass
                 * @example 市县级
                 */
                category?: components["schemas"]["CategoryLabel"];
                /** @description 是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级 | Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only */
                key?: components["schemas"]["YesNo"];
                /**
                 * @description 集团客户部建议的等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Tier proposed by the group-customer department, optional: gold, silver, bronze, standard
                 * @example 银牌
                 */
                proposed?: components["schemas"]["TierLabel"];
                /** @description 总部所在地、省公司或集团公司所定的最低等级, 可不填: 金牌级、银牌级、铜牌级、标准级 | Lowest tier allowed, set by the head office’s company, the province or the group, optional: gold, silver, bronze, standard */
                floor?: components["schemas"]["TierLabel"];
                /** @description 经批准的例外的文号, 使一般、普通聚类客户的建议可高于原则上的上限(§1.2.1(2)); 可不填; 只写“是”不够 | Number of an approved exception, which lets a proposal for a general or mass customer exceed what holds in principle (§1.2.1(2)); optional, yes alone is not enough */
                exception?: components["schemas"]["Exception"];
                /** @description 客户服务等级, 取值: 金牌级、银牌级、铜牌级、标准级 | Tier of the customer, one of: gold, silver, bronze, standard */
                tier?: components["schemas"]["TierLabel"];
                /**
                 * @description 取值: 集团短彩信、语音专线、APN专线、互联网专线、数据专线 | One of: messaging, voice-line, apn-line, internet-line, data-line
                 * @example 互联网专线
                 */
                service?: components["schemas"]["ServiceLabel"];
                /**
                 * @description 范围; 非汇聚电路的数据专线必填: 地市内、跨地市、跨省、跨国 | Scope; required for a data line that is no hub: intra-city, inter-city, inter-province, international
                 * @example 地市内
                 */
                scope?: components["schemas"]["ScopeLabel"];
                /** @description 总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否 | Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no */
                hub?: components["schemas"]["YesNo"];
                /** @description 合同约定的保障等级, 代替表1-1, 可不填: AAA级、AA级、A级、普通级 | Level agreed in a contract, in place of 表1-1, optional: AAA, AA, A, normal */
                agreedLevel?: components["schemas"]["LevelLabel"];
                /** @description 上级公司所定的最低保障等级, 可不填: AAA级、AA级、A级、普通级 | Lowest level allowed, set by the head office’s company, the province or the group, optional: AAA, AA, A, normal */
                levelFloor?: components["schemas"]["LevelLabel"];
                /** @description 网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级 | Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being */
                protected?: components["schemas"]["YesNo"];
                /** @description 分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定 | Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds */
                group?: components["schemas"]["Group"];
                /**
                 * @description 取值: 资源勘查、业务开通、停机、销户、复机、业务变更、外线变更、初验、终验、业务恢复、投诉处理、工单接收、阶段反馈、结果反馈、故障报告、割接通告、紧急通告、等级梳理 | One of: survey, provision, suspend, terminate, resume, change, rebuild, accept, final-accept, restore, complaint, acknowledge, progress, result, report, notice, emergency-notice, review
                 * @example 业务开通
                 */
                activity: components["schemas"]["ActivityLabel"];
                /** @description 同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长 | Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5 */
                points?: number;
                /** @description 是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否 | With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no */
                line?: components["schemas"]["YesNo"];
                /** @description 另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机 | Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction */
                agreedLimit?: number;
                /**
                 * @description 起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日 | Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins
                 * @example 2026-09-18
                 */
                start: components["schemas"]["Moment"];
                /** @description 暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填 | Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional */
                pauses?: components["schemas"]["PausesText"];
                /** @description 截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间 | The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then */
                asOf?: components["schemas"]["Moment"];
                /** @description 监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填 | Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional */
                alarm?: components["schemas"]["Moment"];
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "post-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRequest"];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "list-tables": {
        parameters: {
            query?: {
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableList"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-norm-table": {
        parameters: {
            query?: {
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path: {
                /**
                 * @description 表号 the table
                 * @example 3-3-provision
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NormTable"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-calendar": {
        parameters: {
            query?: {
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path: {
                /**
                 * @description 年份 the year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-rulebook": {
        parameters: {
            query?: {
                format?: components["schemas"]["Format"];
                part?: components["schemas"]["Part"];
                labels?: components["schemas"]["Labels"];
                company?: components["schemas"]["Company"];
                rulebook?: components["schemas"]["RulebookText"];
                on?: components["schemas"]["On"];
                because?: components["schemas"]["BecauseWord"];
                escape?: components["schemas"]["Escape"];
                reasons?: components["schemas"]["Reasons"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookDocument"];
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "check-rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "acme",
                 *       "version": "2",
                 *       "source": "企〔2026〕12号",
                 *       "vocabulary": {
                 *         "tiers": [
                 *           {
                 *             "code": "diamond",
                 *             "label": "钻石级",
                 *             "aliases": [
                 *               "钻石"
                 *             ],
                 *             "before": "gold"
                 *           }
                 *         ],
                 *         "categories": [
                 *           {
                 *             "code": "strategic",
                 *             "label": "战略客户",
                 *             "default": "gold",
                 *             "most": "diamond"
                 *           }
                 *         ],
                 *         "aliases": {
                 *           "A1": {
                 *             "category": "dual-span",
                 *             "key": true
                 *           }
                 *         }
                 *       },
                 *       "limits": [
                 *         {
                 *           "activity": "survey",
                 *           "scope": [
                 *             "intra-city"
                 *           ],
                 *           "by": {
                 *             "gold": 2
                 *           },
                 *           "source": "表3"
                 *         },
                 *         {
                 *           "activity": "restore",
                 *           "group": [
                 *             "南京"
                 *           ],
                 *           "by": {
                 *             "AAA": 1.5
                 *           },
                 *           "source": "第十条"
                 *         }
                 *       ],
                 *       "caps": [
                 *         {
                 *           "tier": "diamond",
                 *           "share": 0.01
                 *         }
                 *       ],
                 *       "settings": {
                 *         "seniorProposal": "both-stand"
                 *       }
                 *     }
                 */
                "application/json": {
                    [key: string]: unknown;
                } | {
                    [key: string]: unknown;
                }[];
            };
        };
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookCheck"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description 与 If-None-Match 所给相同 | as If-None-Match has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
    "get-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            405: components["responses"]["Problem405"];
            408: components["responses"]["Problem408"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            431: components["responses"]["Problem431"];
            503: components["responses"]["Problem503"];
        };
    };
}
