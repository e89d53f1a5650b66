package se.medvandrare.desk;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.Refused;

/** Finds organisations, activities and articles that somebody can be sent to; those nearby first. */
@Service
@Transactional(readOnly = true)
class Referrals {

    private static final Pattern CODE = Pattern.compile(".*·\\s*([OAI])(\\d{1,18})\\s*");
    private static final int SHOWN = 12;

    private final JdbcClient jdbc;

    Referrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the text means; null when it is empty. Says no when it could be several things or none. */
    @Nullable Referral find(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var code = CODE.matcher(text);
        if (code.matches()) {
            return known(Referral.Kind.valueOf(code.group(1)), Long.parseLong(code.group(2)));
        }
        var found = search(text);
        var same = found.stream()
                .filter(it -> it.name().equalsIgnoreCase(text.strip()))
                .toList();
        return only(same.isEmpty() ? found : same);
    }

    /** At most twelve whose name contains or resembles the text. */
    List<Suggestion> search(String text) {
        return text.isBlank()
                ? List.of()
                : jdbc.sql("""
                        with me as (select municipality_id as home from tenant where id = current_tenant()),
                             wanted as (select plain(:text) as name, '%' || plain(:like) || '%' as pattern),
                             found as (
                        select 'O' as kind, o.id, o.name, m.name as hint, o.municipality_id
                          from organisation o cross join wanted w left join municipality m on m.id = o.municipality_id
                         where not o.closed and (plain(o.name) like w.pattern or w.name <% plain(o.name))
                        union all
                        select 'A', a.id, t.title, p.name, a.municipality_id
                          from activity_text t cross join wanted w
                          join activity a on a.id = t.activity_id join place p on p.id = a.place_id
                         where t.language = 'sv' and a.published and not a.ended
                           and (plain(t.title) like w.pattern or w.name <% plain(t.title))
                        union all
                        select 'I', r.id, t.title, r.authority, r.municipality_id
                          from article_text t cross join wanted w join article r on r.id = t.article_id
                         where t.language = 'sv' and r.published
                           and (plain(t.title) like w.pattern or w.name <% plain(t.title)))
                        select f.kind, f.id, f.name, f.hint from found f cross join me cross join wanted w
                         order by plain(f.name) like w.pattern desc,
                                  f.municipality_id is not distinct from me.home desc,
                                  word_similarity(w.name, plain(f.name)) desc, f.name
                         limit :shown
                        """)
                        .param("text", text.strip())
                        .param("like", text.strip().replaceAll("([\\\\%_])", "\\\\$1"))
                        .param("shown", SHOWN)
                        .query(Suggestion.class)
                        .list();
    }

    private Referral known(Referral.Kind kind, long id) {
        var there = jdbc.sql("""
                select exists (select from organisation where id = :id and :kind = 'O')
                    or exists (select from activity where id = :id and :kind = 'A')
                    or exists (select from article where id = :id and :kind = 'I')
                """)
                .param("id", id)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
        if (!there) {
            throw new Refused("desk.contact.sentTo.unknown");
        }
        return new Referral(kind, id);
    }

    private static Referral only(List<Suggestion> found) {
        if (found.size() == 1) {
            return new Referral(found.get(0).kind(), found.get(0).id());
        }
        throw found.isEmpty()
                ? new Refused("desk.contact.sentTo.unknown")
                : new Refused(
                        "desk.contact.sentTo.several",
                        String.join(
                                ", ",
                                found.stream().limit(3).map(Suggestion::label).toList()));
    }

    /** Something to be sent to. */
    record Suggestion(
            Referral.Kind kind,
            long id,
            String name,
            @Nullable String hint) {

        /** What stands in the field: the code tells things of the same name apart. */
        public String label() {
            return name + " · " + kind + id;
        }
    }
}
