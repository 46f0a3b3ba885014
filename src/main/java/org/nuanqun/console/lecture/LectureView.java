package org.nuanqun.console.lecture;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.console.page.Shell;

/** {@code code}: what is told where it takes place; {@code signUp}: what people write to sign up. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LectureView(
        Shell shell, LectureLine line, String signUp, String code, int capacity, List<AttendeeLine> attendees)
        implements TemplateInstance {}
