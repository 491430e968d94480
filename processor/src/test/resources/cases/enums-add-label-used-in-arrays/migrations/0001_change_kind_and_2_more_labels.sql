-- 0001_change_kind_and_2_more_labels                             draft until committed
-- schemac 1  schema 3172827428db -> a75b02715deb  text 4b1fb2f1831c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

ALTER TYPE kind ADD VALUE IF NOT EXISTS 'THREE' AFTER 'TWO';

ALTER TYPE kind ADD VALUE IF NOT EXISTS 'FOUR' AFTER 'THREE';

ALTER TYPE kind ADD VALUE IF NOT EXISTS 'FIVE' AFTER 'FOUR';

ALTER TYPE kind ADD VALUE IF NOT EXISTS 'SIX' AFTER 'FIVE';
