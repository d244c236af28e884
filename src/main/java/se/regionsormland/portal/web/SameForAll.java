package se.regionsormland.portal.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that everybody who is not signed in gets alike: it is made of its address, the language,
 * the day and what is said of in {@link PagesChanged}, and holds no token and nothing that somebody
 * typed. Such a page is written once and then given away as bytes.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SameForAll {}
