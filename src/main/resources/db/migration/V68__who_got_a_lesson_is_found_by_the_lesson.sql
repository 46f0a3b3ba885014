create index education_push_of_lesson on education_push (course, lesson, state);
