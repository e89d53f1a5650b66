package se.medvandrare.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.TenantOfAddress;

/** An address that names an activity or a session works for the tenant that owns it. */
@Component
class TenantOfActivity implements TenantOfAddress {

    private static final Pattern ACTIVITY = Pattern.compile("/arbete/aktiviteter/(\\d{1,18})(/.*)?");
    private static final Pattern SESSION = Pattern.compile("/arbete/aktiviteter/tillfallen/(\\d{1,18})(/.*)?");

    private final JdbcClient jdbc;

    TenantOfActivity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalLong tenant(HttpServletRequest request) {
        var activity = ACTIVITY.matcher(request.getRequestURI());
        if (activity.matches()) {
            return find("select owner_tenant_id from activity where id = :id", activity.group(1));
        }
        var session = SESSION.matcher(request.getRequestURI());
        return session.matches()
                ? find(
                        "select a.owner_tenant_id from session s join activity a on a.id = s.activity_id where s.id = :id",
                        session.group(1))
                : OptionalLong.empty();
    }

    private OptionalLong find(String sql, String id) {
        return jdbc.sql(sql)
                .param("id", Long.parseLong(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
