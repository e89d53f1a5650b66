package se.medvandrare.desk;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.medvandrare.base.DemoData;

/** What the committees were told of the months before, counted from the contacts of the demo. */
@Component
class CommitteeDemo implements DemoData {

    private final CommitteeMonths months;

    CommitteeDemo(CommitteeMonths months) {
        this.months = months;
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public void fill(LocalDate today) {
        months.run();
    }
}
