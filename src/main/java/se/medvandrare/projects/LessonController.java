package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.network.FormPage.Field;

/** What a project has learnt and whom it told. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/styrning/lardomar")
class LessonController extends NewRowController<LessonForm, Lesson> {

    static final RowKind KIND =
            new RowKind("styrning/lardomar", "projects.lesson", "lessonForm", "lesson", "/styrning#lardomar");

    LessonController(CardRows rows) {
        super(rows, KIND, Lesson.class);
    }

    @Override
    protected LessonForm empty() {
        return LessonForm.empty();
    }

    @Override
    protected Lesson begin(long project, LessonForm form) {
        return new Lesson(project);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(Field.of("toldOn", "date"), Field.of("what", "textarea"), Field.of("toldTo", "text"));
    }
}
