-- 0001_change_kind_and_2_more_labels                             draft until committed
-- schemac 1  schema 3172827428db -> a75b02715deb  text 51839c67601f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

-- Breaks code that reads 'THREE' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'THREE' AFTER 'TWO';

-- Breaks code that reads 'FOUR' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'FOUR' AFTER 'THREE';

-- Breaks code that reads 'FIVE' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'FIVE' AFTER 'FOUR';

-- Breaks code that reads 'SIX' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'SIX' AFTER 'FIVE';
