package org.reportsite.plan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words for what is done to anything: to repair, to buy, a project. Of a short plan they are half of the words, and a
 * passage that shares nothing else speaks of another thing.
 */
final class Deeds {

    private static final String CHINESE = """
            编修 编制 编写 编印 编纂 出版 印发 修缮 修建 修复 翻修 重修 维修 架设 铺设 安装 推广 推行 推出 引进 引入 购买 购置 采购
            改造 新建 扩建 改建 建成 建造 兴建 筹建 筹备 创建 打造 培育 举办 召开 开办 开设 开通 开放 开工 整治 治理 清理 清淤 疏浚
            更新 更换 升级 硬化 绿化 种植 栽种 栽植 养殖 招聘 招募 培训 成立 组建 设立 发放 申报 拆除 搬迁 制定 修订 试点 走访 慰问
            项目 工程 活动 行动 专项
            """;

    private static final String ENGLISH = """
            acquire appoint arrange buy clean clear collect create design dig digitise digitize dock draw dredge employ engage
            enlarge erect establish extend fit fix form found fund host hire install introduce invite lay lease lend mend move
            offer organise organize paint plant print project provide publish purchase rebuild recruit renew renovate rent
            repair replace restore review sell send teach test train translate update upgrade visit widen write
            """;

    private static final Set<String> ALL = Stream.concat(
                    Stream.of(CHINESE.strip().split("\\s+")),
                    Stream.of(ENGLISH.strip().split("\\s+")).map(Stem::of))
            .collect(Collectors.toUnmodifiableSet());

    private Deeds() {}

    /**
     * Whether a word is one of them.
     *
     * @param form as words are compared
     */
    static boolean contains(String form) {
        return ALL.contains(form);
    }
}
