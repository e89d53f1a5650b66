package se.medvandrare.projects;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.medvandrare.network.Texts;

/**
 * A project's card, as visitors and staff see it.
 *
 * @param text in the reader's language or in Swedish; null when nobody has written any
 * @param logo when the project's own logo was drawn; null when it has none
 */
record ProjectCard(
        Facts facts,
        @Nullable Text text,
        List<Partner> everyone,
        List<GoalRow> goals,
        List<Post> staff,
        @Nullable Long logo) {

    public List<Partner> partners() {
        return everyone.stream().filter(it -> it.role() != PartnerRole.WANTED).toList();
    }

    /** Those the project wants and who have not joined. */
    public List<Partner> wanted() {
        return everyone.stream()
                .filter(it -> it.role() == PartnerRole.WANTED && it.wantedState() != WantedState.JOINED)
                .toList();
    }

    /** Goals of one kind, in their order. */
    public List<GoalRow> goals(GoalKind kind) {
        return goals.stream().filter(goal -> goal.kind() == kind).toList();
    }

    /** The kinds of goal this project has. */
    public List<GoalKind> kinds() {
        return goals.stream().map(GoalRow::kind).distinct().toList();
    }

    /** Per cent of full time, all posts together. */
    public int fullTime() {
        return staff.stream().mapToInt(Post::share).sum();
    }

    /** Hours of work in a month, all posts together. */
    public int hours() {
        return staff.stream().mapToInt(Post::hours).sum();
    }

    /** Those who pay along with the fund. */
    public List<Partner> coFinanciers() {
        return everyone.stream()
                .filter(it -> it.role() == PartnerRole.CO_FINANCIER)
                .toList();
    }

    /**
     * @param beforeSlug the project this one continues
     * @param afterSlug the project that continues this one
     */
    record Facts(
            long id,
            String slug,
            String name,
            @Nullable String framework,
            @Nullable String frameworkName,
            @Nullable String fund,
            @Nullable String fundPeriod,
            @Nullable String decision,
            @Nullable String programmeArea,
            Phase phase,
            boolean archived,
            boolean fictional,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable BigDecimal granted,
            @Nullable BigDecimal totalBudget,
            @Nullable String region,
            @Nullable String municipalities,
            @Nullable String contact,
            long ownerId,
            String owner,
            String tenant,
            @Nullable String municipality,
            @Nullable String beforeSlug,
            @Nullable String beforeName,
            @Nullable String afterSlug,
            @Nullable String afterName) {

        public @Nullable String grantedText() {
            return kronor(granted);
        }

        public @Nullable String budgetText() {
            return kronor(totalBudget);
        }

        /** "10 000 000 SEK", with blanks that do not break. */
        private static @Nullable String kronor(@Nullable BigDecimal amount) {
            var digits = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
            return amount == null ? null : digits.format(amount).replace(',', '\u00a0') + "\u00a0SEK";
        }
    }

    /** The free texts, with the language they are written in. */
    record Text(
            String shortDescription,
            String summary,
            @Nullable String background,
            @Nullable String purpose,
            @Nullable String objectives,
            @Nullable String accessibility,
            @Nullable String equality,
            @Nullable String transnational,
            String lang,
            String dir) {}

    record Partner(
            long id,
            long organisationId,
            String name,
            PartnerRole role,
            @Nullable String promisedGain,
            @Nullable Reached reached,
            @Nullable Reached forecast,
            @Nullable WantedState wantedState) {

        /** The name as it stands in addresses. */
        public String slug() {
            return Texts.slug(name);
        }
    }

    record GoalRow(
            long id,
            GoalKind kind,
            String name,
            @Nullable String about,
            @Nullable Long parentId) {}

    /**
     * A post.
     *
     * @param share per cent of full time
     * @param hours of work in a month of that share
     */
    record Post(
            long id,
            String title,
            int share,
            int hours,
            @Nullable String tasks) {}

    record ReadingRow(
            long id,
            LocalDate readOn,
            BigDecimal value,
            String source,
            @Nullable String byName,
            boolean struck) {

        public String valueText() {
            return plain(value);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
