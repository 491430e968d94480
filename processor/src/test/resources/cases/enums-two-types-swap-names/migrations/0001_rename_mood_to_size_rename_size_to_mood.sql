-- 0001_rename_mood_to_size_rename_size_to_mood                   draft until committed
-- schemac 1  schema 7ac0ef81addf -> 19dca757fb50  text 9498c1c91177
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that names the type size.
ALTER TYPE size RENAME TO schemac_mood;

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO size;

ALTER TYPE schemac_mood RENAME TO mood;
