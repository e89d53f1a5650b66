package se.medvandrare.accounts;

/** The second factor has to be proved again first. */
public class StepUpNeeded extends RuntimeException {

    StepUpNeeded() {
        super("The second factor was proved too long ago.", null, false, false);
    }
}
