package se.regionsormland.portal.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller whose addresses hold a secret: whoever has it may do what the page does. What it
 * answers is kept nowhere, neither in caches nor in search engines, and what was sent to it by a
 * key that opens nothing comes back ({@link DeadKey}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenedByKey {}
