/**
 * Letters as rows: written out, kept until they go, sent or given up. Knows the kinds of letters,
 * and nothing of what happened.
 */
@NullMarked
package se.regionsormland.portal.notification.post;

import org.jspecify.annotations.NullMarked;
