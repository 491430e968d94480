SET timezone = 'America/St_Johns';
INSERT INTO things VALUES (1, '2026-07-02 01:02:03'), (2, 'infinity'), (3, NULL);
