package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * A tally that was kept on paper: for a past day and some hours how many came about each topic.
 *
 * @param day null when it cannot be read
 * @param typed by topic, as it stands in the field
 */
record TallyForm(
        UUID submission,
        long deskId,
        Channel channel,
        @Nullable LocalDate day,
        Band band,
        Map<Long, String> typed) {

    private static final String FIELD = "antal-";
    private static final Pattern NUMBER = Pattern.compile("\\d{0,2}");

    /** An empty list for the last hours that are over, yesterday's afternoon before any of today's are. */
    static TallyForm blank(long desk, Channel channel, LocalDateTime now) {
        var over = Stream.of(Band.values())
                .filter(band -> band.till <= now.getHour())
                .reduce((earlier, later) -> later);
        var day = over.isPresent() ? now.toLocalDate() : now.toLocalDate().minusDays(1);
        return new TallyForm(UUID.randomUUID(), desk, channel, day, over.orElse(Band.AFTERNOON), Map.of());
    }

    /** Reads the fields of the page, and for each topic {@code antal-<topic>}. */
    static TallyForm of(MultiValueMap<String, String> fields) {
        var all = fields.toSingleValueMap();
        var typed = new TreeMap<Long, String>();
        try {
            all.forEach((name, text) -> {
                if (name.startsWith(FIELD)) {
                    typed.put(Long.valueOf(name.substring(FIELD.length())), text.strip());
                }
            });
            return new TallyForm(
                    UUID.fromString(all.getOrDefault("submission", "")),
                    Long.parseLong(all.getOrDefault("deskId", "")),
                    Channel.valueOf(all.getOrDefault("channel", "")),
                    day(all.getOrDefault("day", "")),
                    Band.valueOf(all.getOrDefault("band", "")),
                    typed);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Whether what stands there for the topic is no number of at most two digits. */
    public boolean unreadable(String topic) {
        return !NUMBER.matcher(typed.getOrDefault(Long.valueOf(topic), "")).matches();
    }

    public String at(String topic) {
        return typed.getOrDefault(Long.valueOf(topic), "");
    }

    boolean readable() {
        return typed.values().stream().allMatch(text -> NUMBER.matcher(text).matches());
    }

    int count(long topic) {
        var text = typed.getOrDefault(topic, "");
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    int total() {
        return typed.keySet().stream().mapToInt(this::count).sum();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Some hours of a day. */
    enum Band {
        EARLY(7, 9),
        MORNING(9, 12),
        NOON(12, 14),
        AFTERNOON(14, 17),
        EVENING(17, 21);

        private static final int MINUTES = 60;

        private final int from;
        private final int till;

        Band(int from, int till) {
            this.from = from;
            this.till = till;
        }

        public String hours() {
            return "%02d–%02d".formatted(from, till);
        }

        /** The moments of so many contacts, evenly over the hours. */
        LocalTime moment(int number, int of) {
            return LocalTime.of(from, 0).plusMinutes((long) number * (till - from) * MINUTES / of);
        }
    }
}
