/**
 * What happened, put into letters: each class hears of one subject and writes to whom it touches.
 */
@NullMarked
package se.regionsormland.portal.notification.letters;

import org.jspecify.annotations.NullMarked;
