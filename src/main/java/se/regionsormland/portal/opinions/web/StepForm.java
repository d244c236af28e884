package se.regionsormland.portal.opinions.web;

import org.jspecify.annotations.Nullable;

/** A button alone, pressed in view of this version. */
record StepForm(@Nullable String version) {}
