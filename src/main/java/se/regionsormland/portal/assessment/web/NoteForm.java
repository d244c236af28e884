package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;

record NoteForm(
    @NotBlank(message = "{assessment.note.text.empty}")
        @Lines(max = 4000, message = "{assessment.note.text.long}")
        @Nullable String text) {}
