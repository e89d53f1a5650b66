package se.medvandrare.activities;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** An iCalendar file (RFC 5545, RFC 7986) with Swedish times. The same sessions make the same text, byte for byte. */
class CalendarFile {

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private static final Duration READ_AGAIN = Duration.ofHours(6);
    private static final String SWEDEN = ActivityFilter.SWEDEN.getId();
    private static final int WIDEST = 75;
    private static final int NEVER = 1_000_000;

    private final Calendar calendar;

    CalendarFile(String name) {
        calendar = new Calendar()
                .withProdId("-//Medvandrare//SV")
                .withDefaults()
                .withProperty(new XProperty("X-WR-CALNAME", name))
                .withProperty(new RefreshInterval(null, READ_AGAIN))
                .withProperty(new XProperty("X-PUBLISHED-TTL", READ_AGAIN.toString()))
                .withComponent(zone())
                .getFluentTarget();
    }

    /** The library knows Swedish time under a German name; the rules must bear the name that the sessions call for. */
    private static VTimeZone zone() {
        var known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(SWEDEN);
        VTimeZone zone = known.getVTimeZone().copy();
        zone.removeAll("TZID", "TZURL", "X-LIC-LOCATION");
        zone.add(new TzId(SWEDEN));
        return zone;
    }

    void add(CalendarQueries.Event session, String title, String text, String link) {
        var event = new VEvent(
                session.startsAt().atZone(ActivityFilter.SWEDEN),
                session.endsAt().atZone(ActivityFilter.SWEDEN),
                title);
        event.replace(new DtStamp(Instant.ofEpochSecond(session.changedAt())));
        event.add(new Uid("session-" + session.id() + "@medvandrare"));
        event.add(new Sequence(session.changes()));
        event.add(session.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Location(session.place() + ", " + session.address() + ", " + session.town()));
        event.add(new Description(text));
        event.add(new Url(URI.create(link)));
        if (session.latitude() != null && session.longitude() != null) {
            event.add(new Geo(BigDecimal.valueOf(session.latitude()), BigDecimal.valueOf(session.longitude())));
        }
        calendar.add(event);
    }

    String text() {
        try {
            var text = new StringWriter();
            new CalendarOutputter(false, NEVER).output(calendar, text);
            return fold(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folds lines at 75 octets, as the standard says, and never inside a character. */
    private static String fold(String text) {
        var folded = new StringBuilder();
        for (var line : text.split("\r\n")) {
            var width = 0;
            for (var character : line.codePoints().toArray()) {
                var shown = Character.toString(character);
                var octets = shown.getBytes(StandardCharsets.UTF_8).length;
                if (width + octets > WIDEST) {
                    folded.append("\r\n ");
                    width = 1;
                }
                folded.append(shown);
                width += octets;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
