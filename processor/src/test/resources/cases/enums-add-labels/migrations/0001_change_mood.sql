-- 0001_change_mood                                               draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 07ea27666680  text 43ad4c3d317b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood ADD VALUE 'GREAT' BEFORE 'GOOD';

ALTER TYPE mood ADD VALUE 'MIDDLING' AFTER 'GOOD';

ALTER TYPE mood ADD VALUE 'AWFUL' AFTER 'BAD';

ALTER TYPE mood ADD VALUE 'don''t ask' AFTER 'AWFUL';
