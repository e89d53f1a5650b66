package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;

@PortalTest
class ConditionTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyRuleNamedInTheTableExistsAndEveryRuleIsNamedThere() {
        assertThat(words("select distinct unnest(conditions) from indicator_version"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Condition.values()).map(Enum::name).toList());
    }

    @Test
    void everyMomentIsTheDateOfSomeIndicator() {
        assertThat(words("select distinct moment from indicator_version where moment is not null"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Moment.values()).map(Enum::name).toList());
    }

    @Test
    void everyReferenceIsAnOutputOfTheSameFrameworkThatIsComputed() {
        assertThat(words("""
                select v.framework || ' ' || r from indicator_version v, unnest(v.reference_codes) r
                 where not exists (select from indicator_version o where o.framework = v.framework and o.code = r
                                      and o.kind = 'OUTPUT' and o.moment is not null)
                """)).isEmpty();
    }

    @Test
    void computesTheseIndicatorsOfTheThreeFrameworks() {
        assertThat(words("""
                select framework || ' ' || count(*) from indicator_version where moment is not null
                 group by framework order by framework
                """)).containsExactly("AMIF-2021 8", "ESF-2014 18", "ESFPLUS-2021 17");
    }

    private List<String> words(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
