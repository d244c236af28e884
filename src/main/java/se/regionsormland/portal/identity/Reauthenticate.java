package se.regionsormland.portal.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What whoever finds an open session must not be able to do: change how somebody signs in, or who
 * may do what. Asks for the second step again when it was not given lately; a form comes back after
 * it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Reauthenticate {}
