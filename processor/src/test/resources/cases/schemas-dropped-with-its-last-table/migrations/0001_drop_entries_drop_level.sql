-- 0001_drop_entries_drop_level                                   draft until committed
-- schemac 1  schema 26afff02d977 -> f6422f0f8ded  text f8540941be9f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP TABLE audit.entries;

DROP TYPE audit.level;

DROP SCHEMA audit;
