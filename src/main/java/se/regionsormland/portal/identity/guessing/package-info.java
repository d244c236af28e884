/**
 * How many guesses at a secret are looked at. Knows no accounts, only the names of what is guessed.
 */
@NullMarked
package se.regionsormland.portal.identity.guessing;

import org.jspecify.annotations.NullMarked;
