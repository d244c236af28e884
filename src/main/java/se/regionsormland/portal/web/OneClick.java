package se.regionsormland.portal.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sent by a mail program when its reader wants no more letters (RFC 8058): without a page of ours,
 * without cookies, and in whatever form. The key in its address is all the proof there is, and is
 * good for nothing else.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneClick {}
