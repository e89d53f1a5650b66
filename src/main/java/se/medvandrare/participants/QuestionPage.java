package se.medvandrare.participants;

import java.util.List;

/**
 * The question at the exit, to hand out at a session.
 *
 * @param everyone whether all enrolled have one, not those alone who usually come
 * @param begun whether the roll may be called by now
 * @param hidden how many with protected identity are enrolled; never said on the paper
 */
record QuestionPage(SessionRow session, List<List<ExitSlip>> papers, boolean everyone, boolean begun, int hidden) {}
