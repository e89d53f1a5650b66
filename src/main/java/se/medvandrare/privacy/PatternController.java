package se.medvandrare.privacy;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Odd patterns, each with what it may mean. They name employees and numbers, no persons. */
@Controller
@RequestMapping("/arbete/dataskydd/monster")
@PreAuthorize("hasRole('DPO')")
class PatternController {

    private final PatternQueries queries;
    private final TransactionOperations transactions;
    private final Clock clock;

    PatternController(PatternQueries queries, TransactionOperations transactions, Clock clock) {
        this.queries = queries;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping
    String show(PatternForm asked, Model model) {
        var period = asked.filled(LocalDate.now(clock));
        model.addAttribute("patterns", transactions.execute(begun -> queries.of(period)));
        return "privacy/patterns";
    }
}
