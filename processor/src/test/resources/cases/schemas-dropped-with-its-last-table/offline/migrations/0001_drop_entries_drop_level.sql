-- 0001_drop_entries_drop_level
-- schemac 1  schema 26afff02d977 -> f6422f0f8ded  text d3c34c8bd2d0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- Loses all rows of audit.entries.
-- Locks: ACCESS EXCLUSIVE on audit.entries.

-- Loses all rows of audit.entries, breaks code that uses it. Brief ACCESS EXCLUSIVE on
-- audit.entries.
DROP TABLE audit.entries;

-- Breaks code that names the type audit.level.
DROP TYPE audit.level;

DROP SCHEMA audit;
