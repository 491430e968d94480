package dev.schemac.processor.benchmark;

/**
 * What one process cost.
 *
 * @param cpu seconds on all cores, of the user and of the system
 * @param wall seconds
 * @param memory the most it held, in megabytes
 */
record Cost(double cpu, double wall, double memory) {}
