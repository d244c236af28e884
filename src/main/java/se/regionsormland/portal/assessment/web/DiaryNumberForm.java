package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The number in the region's own diary. Its form is the region's, so nothing is asked of it. */
record DiaryNumberForm(
    @Size(max = 60, message = "{assessment.diary-number.long}") @Nullable String diaryNumber) {}
