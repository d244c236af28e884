/** The pages of who asks to meet somebody, and of who is asked. */
@NullMarked
package se.regionsormland.portal.introductions.web;

import org.jspecify.annotations.NullMarked;
