package se.regionsormland.portal.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes one file, and beside it the words of a form, as browsers send files (RFC 7578). Nowhere
 * else is anything read that is sent so. The file comes last: what stands before it is read, and of
 * the file nothing until the handler asks ({@link IncomingFile}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesFile {}
