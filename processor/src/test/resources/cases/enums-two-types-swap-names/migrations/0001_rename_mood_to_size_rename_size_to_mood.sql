-- 0001_rename_mood_to_size_rename_size_to_mood                   draft until committed
-- schemac 1  schema 7ac0ef81addf -> 19dca757fb50  text e335b55f8c31
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE size RENAME TO schemac_mood;

ALTER TYPE mood RENAME TO size;

ALTER TYPE schemac_mood RENAME TO mood;
