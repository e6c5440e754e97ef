package org.reportsite.plan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that every plan is full of, whatever it is about; in a short report their frequency does not yet tell. */
final class CommonWords {

    private static final String CHINESE = """
            加强 强化 推进 推动 进一步 继续 做好 抓好 抓紧 加快 加大 力度 促进 完善 健全 建立 提高 提升 深入 深化 实施 开展 全面
            积极 坚持 着力 大力 切实 不断 有效 重点 工作 落实 发展 建设 管理 服务 扎实 稳步 努力 确保 保障 保持 支持 组织 进行 实现
            机制 体系 制度 水平 能力 质量 措施 任务 问题 方面 一批 一步 更加 更好 同时 以及 其中 通过 按照 根据 围绕 我们 他们
            今年 明年 去年 全年 上年 本年 年底 年内 年度 上半年 下半年 一年 全部 所有 各项 各类 有关 相关 主要 基本 重要 争取 力争
            计划 计画 打算 目标 要求 情况 作用 优化 扩大 增强 巩固 强调 注重 统筹 规范 严格 认真 一定 部署 突出 启动 完成
            持续 发力 久久 为功 接续 再接再厉 一如既往 常抓 不懈 其他 其它 事项 事情 加以 予以 使用 利用 用好 搞好 办好 引导 鼓励 探索 解决 发挥 达到 新增 增加 增长 左右 以上
            """;

    private static final String ENGLISH = """
            about above after again against all also although am among an and any are around as at be became because become
            been before begin began being below better between both but by can come continue could did do does doing done
            down during each end every few first for from further get give go good had has have having he her here high him
            his how however if improve in increase into is it its just keep last least less long made make many may might
            more most much must need new next no nor not now of off on once one only or other our out over own part plan
            put same shall she should so some start still strengthen such take than that the their them then there these
            they this those through till to too two under until up upon us very was way we well were what when where which
            while who whole whose why will with within without work would year yet you your
            add build built bring carry complete finish finished held hold keep kept launch open run set take use
            best day effort hard month number people percent time week
            """;

    private static final Set<String> ALL = Stream.concat(
                    Stream.of(CHINESE.strip().split("\\s+")),
                    Stream.of(ENGLISH.strip().split("\\s+")).map(Stem::of))
            .collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    /**
     * Whether a word is one of them.
     *
     * @param form as words are compared
     */
    static boolean contains(String form) {
        return ALL.contains(form);
    }
}
