/**
 * The pages of the register: to claim an organisation or join, to write what it says of itself, and
 * for officers to decide.
 */
@NullMarked
package se.regionsormland.portal.profiles.web;

import org.jspecify.annotations.NullMarked;
