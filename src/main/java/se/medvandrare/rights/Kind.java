package se.medvandrare.rights;

/** How a field is shown: as it is, as a word, or as what it points to. People who work here are told by their role. */
enum Kind {
    VALUE("t.%s::text"),
    WORD("t.%s::text"),
    ROLES("replace(t.%s, ' ', ', ')"),
    TIME("to_char(t.%s at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI')"),
    STAFF("""
            case when t.%1$s is not null then coalesce((select string_agg(distinct r.role, ', ' order by r.role)
              from account_role r where r.account_id = t.%1$s and r.works_for = current_tenant()), 'FORMER') end
            """),
    PROJECT("(select p.name from project p where p.id = t.%s)"),
    SESSION("""
            (select to_char(s.starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI ') || coalesce(
              (select x.title from activity_text x where x.activity_id = s.activity_id order by x.language = 'sv' desc limit 1), '')
              from session s where s.id = t.%s)
            """),
    FIELD("t.table_name || '.' || t.%s"),
    TECHNICAL("null");

    private final String expression;

    Kind(String expression) {
        this.expression = expression;
    }

    /** The SQL that reads the column of a table called {@code t}. */
    String reads(String column) {
        return expression.formatted(column);
    }

    /** Whether what is read is a code that has a word. */
    boolean worded() {
        return this == WORD || this == ROLES || this == STAFF || this == FIELD;
    }
}
