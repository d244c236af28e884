package se.regionsormland.portal.assessment.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.OneLine;

/** The number in the region's own log. Its form is the region's, so nothing is asked of it. */
record DiaryNumberForm(
    @OneLine(max = 60, message = "{assessment.diary-number.long}") @Nullable String diaryNumber) {}
