package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;

@PortalTest
class CountingRuleTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyRuleNamedInTheTableExistsAndEveryRuleIsNamedThere() {
        var named = jdbc.sql("select distinct rule from indicator where rule is not null")
                .query(String.class)
                .list();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CountingRule.values()).map(Enum::name).toList());
    }
}
