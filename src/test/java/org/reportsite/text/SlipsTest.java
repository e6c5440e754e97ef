package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "强化国防教宵, 强化国防教育",
        "三稳步夯实基磋, 夯实基础",
        "存在的问题, 存在问题",
        "强管化理, 强化管理",
        "工作算, 工作打算",
        "下一步打, 下一步打算",
        "存在的问, 存在问题",
        "responsabilitesandduties, responsibilities",
        "memebrshipin2024, membership",
    })
    void aSlipIsTold(String heading, String title) {
        assertThat(Slips.holds(heading, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "强化治理, 强化管理",
        "下半年工作, 上半年工作",
        "今年打算, 明年打算",
        "2023年工作计划, 2024年工作计划",
        "难点工作, 重点工作",
        "加强指导, 加强领导",
        "总结, 小结",
        "工作情况, 工作情况表",
        "outcome, income",
        "staff, stuff",
        "minorincidents, majorinitiatives",
        "项目二进展情况, 项目一进展情况",
    })
    void anotherTitleIsNone(String heading, String title) {
        assertThat(Slips.holds(heading, title)).isFalse();
    }
}
