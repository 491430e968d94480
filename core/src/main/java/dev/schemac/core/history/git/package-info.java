/** Runs git, with all waits bounded and no help of the environment that a checkout could abuse. */
@NullMarked
package dev.schemac.core.history.git;

import org.jspecify.annotations.NullMarked;
