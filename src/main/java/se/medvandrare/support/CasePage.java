package se.medvandrare.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guidance in clear, with where the person was referred to. */
record CasePage(
        SealedCase sealed,
        String alias,
        @Nullable String wish,
        @Nullable String email,
        List<ReferralRow> referrals,
        List<Telling> tellings) {

    public boolean closed() {
        return sealed.closedOn() != null;
    }

    /** What is or was in the way, in the order of the form. */
    public List<Obstacle> obstacles() {
        return sealed.obstacles().entrySet().stream()
                .map(it -> new Obstacle(it.getKey(), it.getValue()))
                .toList();
    }

    CaseForm form() {
        return new CaseForm(
                alias,
                sealed.language(),
                sealed.municipalityId(),
                sealed.level(),
                sealed.wanted(),
                sealed.suiting(),
                sealed.obstacleTime(),
                sealed.obstacleMoney(),
                sealed.obstacleChildCare(),
                sealed.obstacleTransport(),
                sealed.obstacleLanguage(),
                sealed.obstacleOther(),
                wish,
                email,
                sealed.letterLanguage(),
                email != null,
                false,
                sealed.version());
    }

    /** Something in the way, by its word in the texts. */
    record Obstacle(String word, ObstacleState state) {}
}
