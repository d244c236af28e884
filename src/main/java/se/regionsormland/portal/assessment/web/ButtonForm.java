package se.regionsormland.portal.assessment.web;

import org.jspecify.annotations.Nullable;

/** A button alone; {@code seen} is what it was pressed in view of, where that matters. */
record ButtonForm(@Nullable String seen) {}
