/** Made by `npm run types`; do not edit. */
export interface paths {
    "/api/honors/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Audit
         * @description Give the same as a table; that it was taken is noted.
         */
        post: operations["export_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/audit/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Audit
         * @description Give who did what, newest first.
         */
        post: operations["search_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/award-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Award Catalogue
         * @description List the awards, highest first.
         */
        get: operations["get_award_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Stages
         * @description List the congresses that have a stage, newest first.
         */
        get: operations["list_stages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce Entry
         * @description CÔNG BỐ: take the armed name; from here on it is public. A refusal is an outcome with a sentence, not an error.
         */
        post: operations["announce_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/approval-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Approval Rule
         * @description Say whether nothing unapproved may be taken on stage.
         */
        put: operations["set_approval_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/arming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arm Entry
         * @description CHUẨN BỊ: draw the name that comes next. The answer's `digest` is what taking it must name.
         */
        post: operations["arm_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Audit Here
         * @description Give the same as a table; that it was taken is noted.
         */
        post: operations["export_audit_here"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/audit/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Audit Here
         * @description Give what was done in this congress, newest first.
         */
        post: operations["search_audit_here"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/award-renamings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename Award
         * @description Write the name of an award anew in all entries that were shown, none of them announced: in all, or in none. Taking that back
         *     leaves what was announced since as it is, and names it.
         */
        post: operations["rename_award"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/backstage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Backstage
         * @description Give the row on the stage and the next two, with who is there, and what is still to be given.
         */
        get: operations["get_backstage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/backstage/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Backstage
         * @description Follow it. Events: `backstage` (Backstage), each whole.
         */
        get: operations["follow_backstage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/batch-size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Batch Size
         * @description Say how many stand in one row on the stage.
         */
        put: operations["set_batch_size"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Board Card
         * @description Give the card on air, for a screen behind a proxy that holds streams back: one row of its log, never the roll.
         */
        get: operations["get_board_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/board/cards/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sent Card
         * @description Give the card as it was sent to the screens under that revision: what a screen that acknowledged it was given.
         */
        get: operations["get_sent_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/board/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Board
         * @description Follow the big screen. Events: `card` (BoardCard), each a whole picture.
         */
        get: operations["follow_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show Card
         * @description Put a card on the screens. BLACK is the panic key; it, the flag and the silence are left by their release only.
         */
        post: operations["show_card"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Certificates
         * @description Give how many certificates there are by award, how many may be printed, and where their words stand.
         */
        get: operations["read_certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/certificates/background": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Certificate Background
         * @description Put the office's picture under the words.
         */
        post: operations["set_certificate_background"];
        /**
         * Remove Certificate Background
         * @description Take the picture away: the words are printed on the office's own forms.
         */
        delete: operations["remove_certificate_background"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/certificates/data.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Certificates
         * @description Give what a print shop needs, in the order of the stack.
         */
        get: operations["export_certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/certificates/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Certificate Layout
         * @description Keep where the words of an award's certificates stand; gives the version that it has now.
         */
        put: operations["set_certificate_layout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/certificates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Certificate
         * @description Give a picture of the longest certificate of an award as a layout, kept or not, would have it.
         */
        post: operations["preview_certificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/certificates/print.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Certificates
         * @description Give an award's certificates in the order of the stack, with the picture under them or the words alone.
         */
        get: operations["print_certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/certificates/test.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print Certificate Test
         * @description Give a sheet with rulers and sample words, to lay over a form.
         */
        get: operations["print_certificate_test"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Clock
         * @description Give the time of the congress day: in a demo it may run faster or stand, and a page that shows times says so.
         */
        get: operations["get_clock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/decision-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Decision Scans
         * @description List the scans, one a decision.
         */
        get: operations["list_decision_scans"];
        put?: never;
        /**
         * Add Decision Scan
         * @description Keep the pages of a PDF, or a picture, in the place of an earlier scan of the same decision.
         */
        post: operations["add_decision_scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/decision-scans/{scan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Decision Scan
         * @description Take a scan away.
         */
        delete: operations["remove_decision_scan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/decision-scans/{scan_id}/pages/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Decision Page
         * @description Give one page as a picture.
         */
        get: operations["get_decision_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Decisions
         * @description Give the decisions of the roll in the order in which their first names are called.
         */
        get: operations["get_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/decisions/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve Decision
         * @description Approve this very text, or take the approval back. Whoever wrote it cannot approve it.
         */
        put: operations["approve_decision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/decisions/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write Decision
         * @description Write what the MC reads of a decision in full.
         */
        put: operations["write_decision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Delegations
         * @description Give the delegations that may be announced as arriving.
         */
        get: operations["list_delegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/disarming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disarm
         * @description Empty the frame of what comes next: nothing is announced by the next press.
         */
        post: operations["disarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/dwell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Dwell
         * @description Set how long each name stays before the next may be taken.
         */
        post: operations["set_dwell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/films": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play Film
         * @description Let the screens play the film of an item of the programme, each from its own storage; black and every other card stop it.
         */
        post: operations["play_film"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/hall-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show Hall Card
         * @description Put such a card on the screens.
         */
        post: operations["show_hall_card"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Hand
         * @description Give who I am to this stage and what I may do there, so that a page shows no button that would be refused.
         */
        get: operations["get_hand"];
        put?: never;
        /**
         * Take Over
         * @description Take the stage into my hand; whoever held it watches from now on. Everybody sees who holds it.
         */
        post: operations["take_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/honour-roll-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Honour Roll
         * @description Say entry by entry what a file would do, and what it asks; nothing is stored but that a file could not be read.
         */
        post: operations["check_honour_roll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/honour-roll-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Honour Roll
         * @description Give the roll as an XLSX whose cells are all texts; it comes back by an import and changes nothing.
         */
        post: operations["export_honour_roll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/honour-roll-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Honour Roll Imports
         * @description Give the files that came in, the newest first.
         */
        get: operations["list_honour_roll_imports"];
        put?: never;
        /**
         * Import Honour Roll
         * @description Take in an honour roll: good rows come in, bad ones are listed; an entry that is known is updated, never doubled.
         */
        post: operations["import_honour_roll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/honour-roll-imports/{import_id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Honour Roll
         * @description Say of a file that could not be read that nothing is left to do about it.
         */
        post: operations["settle_honour_roll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/honour-roll-imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Honour Roll Import
         * @description Take back what a file did within 24 hours; what was touched or announced since stays and is named.
         */
        post: operations["undo_honour_roll_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/honour-roll-markings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Honour Roll
         * @description Give the file back with coloured cells and comments at what keeps rows out, waits or is odd; nothing is stored.
         */
        post: operations["mark_honour_roll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Introductions
         * @description Give the leaders, who of them is there, and the list that is read out.
         */
        get: operations["get_introductions"];
        /**
         * Put Reception
         * @description Keep the order of protocol, and how each comes.
         */
        put: operations["put_reception"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/introductions/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze List
         * @description Freeze the list of those who are introduced.
         */
        post: operations["freeze_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/introductions/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Introductions
         * @description Follow the reception. Event: `introductions` (IntroductionsView).
         */
        get: operations["follow_introductions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/introductions/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open List
         * @description Open a list that was frozen too early.
         */
        post: operations["open_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/late-comers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place Late
         * @description Say when somebody who came late is called; their number stays.
         */
        post: operations["place_late"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/lock-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release Lock
         * @description Leave the flag, the silence or the black, also straight for the other of the first two.
         */
        post: operations["release_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/minutes/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw Minutes
         * @description Give the minutes out of the log: programme as held, who was announced when, what happened, with the edition.
         */
        get: operations["draw_minutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/paper-set.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw Set
         * @description Give all papers of the ceremony in one ZIP, all of one moment and with its edition; what cannot be printed yet is named in it.
         */
        get: operations["draw_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw Paper
         * @description Give one paper as PDF, with the edition that is on the screens: `script` the MC's text, `calls` whom one calls up by row, `stack`
         *     the certificates as they lie, `photos` who stands where in the group photos.
         */
        get: operations["draw_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/photo-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call Group
         * @description Call a group to its photo on the screens of the hall.
         */
        post: operations["call_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/photo-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Photo Plan
         * @description Give the turns with their times, and what cannot hold.
         */
        get: operations["get_photo_plan"];
        /**
         * Save Photo Plan
         * @description Write the plan anew.
         */
        put: operations["save_photo_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/portrait-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Portrait Agreements
         * @description Give the honoured persons with what each said to their portrait on the screens.
         */
        get: operations["get_portrait_agreements"];
        /**
         * Note Portrait Agreement
         * @description Note that these people agree, or no longer do, that screens show their portrait.
         */
        put: operations["note_portrait_agreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/portrait-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Portrait Rule
         * @description Say whether the screens show portraits of who agreed.
         */
        put: operations["set_portrait_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/portraits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Portraits
         * @description Give what stands for each portrait that the screens may show, nobody's name beside it: a screen keeps them beforehand.
         */
        get: operations["list_portraits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Programme
         * @description Give the programme as it stands; until somebody plans it, the agenda.
         */
        get: operations["get_programme"];
        /**
         * Plan Programme
         * @description Write the programme down.
         */
        put: operations["plan_programme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/programme/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step Programme
         * @description Lead the programme on: one act.
         */
        post: operations["step_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/programme/items/{number}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Text
         * @description Give what is read at an item, as it was handed in.
         */
        get: operations["get_text"];
        /**
         * Write Text
         * @description Hand in what is read at an item, at most 60,000 letters.
         */
        put: operations["write_text"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/programme/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Programme
         * @description Follow the programme. Event: `programme` (ProgrammeView).
         */
        get: operations["follow_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/programme/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Programme Outline
         * @description Give what is held and when, to the phone of whoever may read the congress's page; neither speakers nor notes.
         */
        get: operations["get_programme_outline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/programme/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Step
         * @description Take the newest act back.
         */
        post: operations["undo_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Proof
         * @description Give the whole roll with what is unlinked, doubtful and unapproved, each entry as it will be drawn and read.
         */
        get: operations["get_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/proxy-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Proxy Rule
         * @description Say whether somebody may be named to receive instead of a living person.
         */
        put: operations["set_proxy_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/public-roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Public Roll
         * @description Give what was announced so far, in the order of announcement; nothing else, and nothing that was rehearsed.
         */
        get: operations["get_public_roll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Rehearsal
         * @description Begin or end a rehearsal: what it announces is marked everywhere, public nowhere, and taken back at its end.
         */
        put: operations["set_rehearsal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Roll
         * @description Give the whole roll in running order, with who is in the hall and what stands against announcing.
         */
        get: operations["get_roll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/roll-code.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Roll Code
         * @description Give the address of the public roll as a QR, with its quiet zone.
         */
        get: operations["get_roll_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Rows
         * @description Give all rows with who stands in them, from left to right.
         */
        get: operations["get_rows"];
        put?: never;
        /**
         * Propose Rows
         * @description Cut the whole roll anew: by award and grade, each into rows of like size.
         */
        post: operations["propose_rows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/rows/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Entry
         * @description Let somebody stand elsewhere; where the order of calling changes by that, an approver makes the next edition.
         */
        post: operations["move_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/rows/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Cut
         * @description Take the last cut back.
         */
        post: operations["undo_cut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/rows/{row_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Hold Row
         * @description Say how a row is held: its session, who presents, how it is read and shown, where it sits.
         */
        patch: operations["hold_row"];
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/rows/{row_id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join Rows
         * @description Let a row take in the one behind it.
         */
        post: operations["join_rows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/rows/{row_id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split Row
         * @description Let a new row begin with one of those who stand here.
         */
        post: operations["split_row"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/running-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Running Order
         * @description Approve the order of the entries that are still to be announced: it is frozen as the next edition.
         */
        put: operations["set_running_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Screens
         * @description Give the screens and when each was last heard.
         */
        get: operations["get_screens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/screens/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Screens
         * @description Follow the screens. Events: `screens` (ScreensShown), each whole.
         */
        get: operations["follow_screens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/signs/{side}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give Sign
         * @description Say it to the other side, or take away (null) what was said; the other side takes it away when it was seen.
         *
         *     An MC speaks for the MC, and may only take away what the stage said.
         */
        put: operations["give_sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Stage State
         * @description Give the whole stage as it is now.
         */
        get: operations["get_stage_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/stage/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Stage
         * @description Follow the stage. Events: `stage` (StageState), `readiness` (ReadinessChange).
         */
        get: operations["follow_stage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Statistics
         * @description Give the figures by kind, award, tier and unit, and how long a name took; nobody is named.
         */
        get: operations["read_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/to-give-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export To Give
         * @description Give what was announced or put off and not handed over, as a spreadsheet by unit.
         */
        post: operations["export_to_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/unannounced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Unannounced
         * @description List who was not announced and why, and who was withdrawn.
         */
        get: operations["list_unannounced"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Webhooks
         * @description Give the addresses and what became of the newest tellings; never a secret.
         */
        get: operations["read_webhooks"];
        put?: never;
        /**
         * Add Webhook
         * @description Tell an address (https) of everything that becomes public from now on. Its secret is in this answer and in no other.
         */
        post: operations["add_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Webhook
         * @description Tell an address no more.
         */
        delete: operations["remove_webhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/webhooks/{webhook_id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Webhook
         * @description Let a stopped address go on, with what it was not told.
         */
        post: operations["resume_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/webhooks/{webhook_id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try Webhook
         * @description Send a trial that names nobody, and give what the address answered.
         */
        post: operations["try_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/congresses/{congress_id}/yearbook.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw Yearbook
         * @description Give the yearbook of all whose words were approved.
         */
        get: operations["draw_yearbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve Entry
         * @description Approve these very words, or take the approval back. Whoever wrote them since they were approved cannot approve them.
         */
        put: operations["approve_entry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct Entry
         * @description Mend the words, of an announced entry before everybody at once; the wrong ones stay in the audit trail.
         */
        post: operations["correct_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/decision-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Decision
         * @description The decision of this entry was announced by mistake: it waits again.
         */
        post: operations["return_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Defer Entry
         * @description Give it later at the unit.
         */
        post: operations["defer_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold Entry
         * @description Keep an entry from being announced, or let it go on.
         */
        post: operations["hold_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Place Entry
         * @description Give somebody a place who came after the order was approved; that makes the next edition.
         */
        put: operations["place_entry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Present Entry
         * @description The honour was handed over.
         */
        post: operations["present_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/presentation-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back Presentation
         * @description It was not handed over after all: announced and not given, as before; the trail keeps both.
         */
        post: operations["take_back_presentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/proxy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name Receiver
         * @description Name who receives instead of whom the link says, a living person's family too, or take that back.
         */
        put: operations["name_receiver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/public-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Settle Correction
         * @description Let the correction go out, which only an approver other than its writer can, or drop it.
         */
        put: operations["settle_correction"];
        /**
         * Ask Correction
         * @description Keep the new words of an announced entry until a second person lets them go out: nothing outside changes by it.
         */
        post: operations["ask_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Receivers
         * @description List all delegates who may be named to receive for this entry, each with whether they are in the hall for it.
         */
        get: operations["list_receivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstate Entry
         * @description The honouree has come after all.
         */
        post: operations["reinstate_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/representative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose Representative
         * @description Name who receives for a collective or household, link an honoured person, or take the link away.
         */
        put: operations["choose_representative"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Entry
         * @description Announced by mistake: back into the queue, off the screens and the public roll. It is no revocation.
         */
        post: operations["return_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/standing-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Stand By
         * @description Note that whoever goes up stands ready behind the stage, or has gone again.
         */
        put: operations["stand_by"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/entries/{entry_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Entry
         * @description Take an entry off the roll, with a trace.
         */
        post: operations["withdraw_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/honour-roll-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Honour Roll Template
         * @description Give an empty honour roll: its headings, drop-downs, and the example on a page of its own.
         */
        get: operations["get_honour_roll_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/paired-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Paired
         * @description List the clients of a congress, revoked ones too.
         */
        get: operations["list_paired"];
        put?: never;
        /**
         * Redeem Code
         * @description Turn a code into a paired client. Codes that are wrong are counted per address and in all.
         */
        post: operations["redeem_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/paired-clients/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Me
         * @description Tell a client who it is, and how its congress stands: its page asks again every few seconds.
         */
        get: operations["show_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/paired-clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Client
         * @description End a client at once.
         */
        delete: operations["revoke_client"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/pairing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Pairing
         * @description Tell whether a code that was given out still makes a device.
         */
        get: operations["show_pairing"];
        put?: never;
        post?: never;
        /**
         * Close Pairing
         * @description Close pairing: every code that waits is dead. The next code that is offered opens it again.
         */
        delete: operations["close_pairing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/pairing-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer Code
         * @description Give a one-time code for a new device or screen.
         */
        post: operations["offer_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/portraits/{digest}.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Portrait
         * @description Give one portrait; to a screen only while its congress shows them.
         */
        get: operations["get_portrait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/screens/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge Card
         * @description A screen says what it shows: at once when that changes, and every two seconds as its sign of life.
         */
        post: operations["acknowledge_card"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/screens/{screen_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Describe Screen
         * @description Give a screen another name, make it a main or a second one (only main screens open CÔNG BỐ), or one that is not for the public.
         */
        patch: operations["describe_screen"];
        trace?: never;
    };
    "/api/honors/v1/screens/{screen_id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Point Screen
         * @description Let a screen serve another congress, or do another thing; what is no board is made by somebody signed in.
         */
        put: operations["point_screen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/screens/{screen_id}/identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Identify Screen
         * @description Let a screen show its number and name for ten seconds; never over flag, silence and black.
         */
        post: operations["identify_screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honors/v1/screens/{screen_id}/reload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reload Screen
         * @description Let a screen begin its page anew, with the newest program.
         */
        post: operations["reload_screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AcknowledgeBody
         * @description What a screen has on its glass: the revision of its card (0: none yet) and the digest of what it really drew.
         *
         *     `version` is that of its page, `congress_id` whose card it draws. An old page says its revision only.
         */
        AcknowledgeBody: {
            /** Congress Id */
            congress_id?: string | null;
            /** Digest */
            digest?: string | null;
            /** Revision */
            revision: number;
            /**
             * Version
             * @default
             */
            version?: string;
            /** @default SHOWING */
            word?: components["schemas"]["Word"];
        };
        /**
         * Act
         * @description START an item; ADVANCE to the next one; END without a next one; HOLD and GO_ON; SKIP and TAKE_UP; LENGTHEN by minutes
         *     (also less); let the alternate speak INSTEAD, or not; RESTART: as if nothing had been held (after a rehearsal).
         * @enum {string}
         */
        Act: "START" | "ADVANCE" | "END" | "HOLD" | "GO_ON" | "SKIP" | "TAKE_UP" | "LENGTHEN" | "INSTEAD" | "RESTART";
        /** AddWebhookBody */
        AddWebhookBody: {
            /** Url */
            url: string;
        };
        /** AddedAward */
        AddedAward: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Precedence */
            precedence: number;
        };
        /**
         * AgendaItem
         * @description `number` is its name for ever, `ordinal` what people count, as the programme and the minutes print it: 0 while nobody
         *     placed it. `film`: screens play a file for it.
         */
        AgendaItem: {
            /** Code */
            code: string;
            /**
             * Film
             * @default false
             */
            film?: boolean;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /**
             * Ordinal
             * @default 0
             */
            ordinal?: number;
        };
        /**
         * AgreementBody
         * @description `agreed` false: they agree no longer.
         */
        AgreementBody: {
            /** Agreed */
            agreed: boolean;
            /** Delegate Ids */
            delegate_ids: string[];
        };
        /**
         * Align
         * @enum {string}
         */
        Align: "LEFT" | "CENTER" | "RIGHT";
        /**
         * AnnounceBody
         * @description `digest` is that of the name as it stood armed; `skip_dwell`: knowingly, before the last name had its time.
         *
         *     Of a row that is taken as a whole `entry_ids` are all that stood armed, from left to right. `is_decision`: the decision of
         *     `entry_id` stood armed, and nobody is named by taking it.
         */
        AnnounceBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Digest */
            digest: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Entry Ids */
            entry_ids?: string[];
            /**
             * Is Decision
             * @default false
             */
            is_decision?: boolean;
            /** Revision */
            revision: number;
            /**
             * Skip Dwell
             * @default false
             */
            skip_dwell?: boolean;
        };
        /**
         * ApprovalRuleBody
         * @description `needed`: nothing unapproved may be taken on stage.
         */
        ApprovalRuleBody: {
            /** Needed */
            needed: boolean;
        };
        /**
         * ApproveBody
         * @description `digest` stands for the words as they were seen; null takes the approval back.
         */
        ApproveBody: {
            /** Command Id */
            command_id?: string | null;
            /** Digest */
            digest: string | null;
            /** Revision */
            revision?: number | null;
        };
        /**
         * ApproveDecisionBody
         * @description `digest` stands for the text as it was seen; null takes the approval back.
         */
        ApproveDecisionBody: {
            /**
             * Date
             * Format: date
             */
            date: string;
            /** Digest */
            digest: string | null;
            /** Number */
            number: string;
        };
        /** ArmBody */
        ArmBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Revision */
            revision: number;
        };
        /**
         * ArmedState
         * @description The name that stands armed: as it is now, the card it will be, and the digest that taking it names.
         *
         *     `changes` are sentences on what differs from what was armed; while there are any it must be armed anew. Of a row that is
         *     taken as a whole `members` are all its names, `entry` the first. Where `decision` is there it is what comes next, nobody is
         *     named by taking it, and `entry` is who is called first after it.
         */
        ArmedState: {
            card: components["schemas"]["BoardCard"];
            /** Changes */
            changes: string[];
            decision?: components["schemas"]["DecisionReading"] | null;
            /** Digest */
            digest: string;
            entry: components["schemas"]["EntryView"];
            /** Members */
            members?: components["schemas"]["EntryView"][];
        };
        /**
         * AuditLine
         * @description One line. `name`: who it was, as far as this service knows; `about`: what `subject` is called now, "" where this service
         *     knows no name; `number`: its place in the chain, null until it is sealed.
         */
        AuditLine: {
            /**
             * About
             * @default
             */
            about?: string;
            /** Action */
            action: string;
            /** Actor */
            actor: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /** Id */
            id: number;
            /** Name */
            name: string | null;
            /** Number */
            number: number | null;
            /** Subject */
            subject: string;
            /** Words */
            words: string;
        };
        /**
         * AuditPage
         * @description Newest first. `sealed`: how many lines are in the chain, `link`: the newest link's first 16 digits, `sealed_at` its moment.
         */
        AuditPage: {
            /** Lines */
            lines: components["schemas"]["AuditLine"][];
            /** Link */
            link: string;
            /** More */
            more: boolean;
            /** Sealed */
            sealed: number;
            /** Sealed At */
            sealed_at: string | null;
        };
        /**
         * Award
         * @description `precedence`: lower is higher; `tier` 1 (President) to 5 (commune); `grades` is empty or (1, 2, 3).
         */
        Award: {
            /** Code */
            code: string;
            /** Family */
            family: string;
            /** Grades */
            grades: number[];
            /** Kinds */
            kinds: components["schemas"]["RecipientKind"][];
            /** Name */
            name: string;
            /** Precedence */
            precedence: number;
            /** Tier */
            tier: number;
        };
        /**
         * AwardRenamingBody
         * @description `written` becomes `wanted` in the entries that were shown; the other way round, with `takes_back`, it takes that back in those that
         *     were not announced since.
         */
        AwardRenamingBody: {
            /** Command Id */
            command_id?: string | null;
            /** Entry Ids */
            entry_ids: string[];
            /** Revision */
            revision?: number | null;
            /**
             * Takes Back
             * @default false
             */
            takes_back?: boolean;
            /** Wanted */
            wanted: string;
            /** Written */
            written: string;
        };
        /**
         * Backstage
         * @description `rows` in the order of their turn; `is_cut` false: nobody has cut rows yet. `to_give` were announced and are not given.
         */
        Backstage: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Congress Name */
            congress_name: string;
            /** Is Cut */
            is_cut: boolean;
            /** Rehearsal */
            rehearsal: boolean;
            /** Revision */
            revision: number;
            /** Rows */
            rows: components["schemas"]["BackstageRow"][];
            /** Synthetic */
            synthetic: boolean;
            /** To Give */
            to_give: components["schemas"]["Member"][];
        };
        /** BackstageRow */
        BackstageRow: {
            turn: components["schemas"]["Turn"];
            view: components["schemas"]["RowView"];
        };
        /**
         * Batch
         * @description Places `first` to `last` (from 1) of the running order; `total` stand there, `ready` have somebody in the hall to receive; of
         *     `unknown` nobody knows who receives.
         *
         *     `counted_in` names the sittings whose presence makes somebody ready: where the doors scan for another one, it is not their count. '' where there is one sitting alone.
         *
         *     What follows is of a row that was cut: `row_id` None and `name` '' where the running order is cut by size alone.
         */
        Batch: {
            /** Announced */
            announced: number;
            /**
             * At Seat
             * @default false
             */
            at_seat?: boolean;
            /**
             * Counted In
             * @default
             */
            counted_in?: string;
            /**
             * Decision First
             * @default false
             */
            decision_first?: boolean;
            /** First */
            first: number;
            /** Last */
            last: number;
            /**
             * Name
             * @default
             */
            name?: string;
            /** Number */
            number: number;
            /**
             * Presenter
             * @default
             */
            presenter?: string;
            /** @default READ_THEN_CALL */
            reading?: components["schemas"]["Reading"];
            /** Ready */
            ready: number;
            /** Row Id */
            row_id?: string | null;
            /** @default ONE_BY_ONE */
            showing?: components["schemas"]["Showing"];
            /** Total */
            total: number;
            /**
             * Unknown
             * @default 0
             */
            unknown?: number;
        };
        /** BatchSizeBody */
        BatchSizeBody: {
            /** Revision */
            revision: number;
            /** Size */
            size: number;
        };
        /**
         * BoardCard
         * @description A whole picture for the screen: nothing of it depends on an earlier card. `text` is the slogan or agenda item.
         *
         *     A screen takes each as it comes, also one with a lower revision: then the stage began anew from a dump.
         *     Frames kept from before there were rehearsals do not say `rehearsal`. `digest` stands for the words that a screen draws of
         *     it (`drawn.py`); only what is sent to screens has one. `film` is the number of the programme's item whose file a screen plays
         *     from its own storage, `until` the moment to which a countdown counts.
         */
        BoardCard: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            card: components["schemas"]["CardKind"];
            decision?: components["schemas"]["DecisionCard"] | null;
            /**
             * Digest
             * @default
             */
            digest?: string;
            /** Film */
            film?: number | null;
            honoree: components["schemas"]["Honoree"] | null;
            /** Locked */
            locked: boolean;
            /**
             * Rehearsal
             * @default false
             */
            rehearsal?: boolean;
            /** Revision */
            revision: number;
            row?: components["schemas"]["RowCard"] | null;
            /** Synthetic */
            synthetic: boolean;
            /** Text */
            text: string | null;
            /** Title Lines */
            title_lines: string[];
            /** Until */
            until?: string | null;
        };
        /** Body_add_decision_scan */
        Body_add_decision_scan: {
            /** Decision Number */
            decision_number: string;
            /**
             * File
             * @description Bản quét quyết định: PDF hoặc một ảnh
             */
            file: Blob;
        };
        /** Body_check_honour_roll */
        Body_check_honour_roll: {
            /**
             * Answers
             * @description JSON: question id to choice; the rest holds by default.
             * @default {}
             */
            answers?: string;
            /** File */
            file: Blob;
        };
        /** Body_import_honour_roll */
        Body_import_honour_roll: {
            /**
             * Answers
             * @description JSON: question id to choice; the rest holds by default.
             * @default {}
             */
            answers?: string;
            /**
             * File
             * @description Bảng tính .xlsx, .xls, .ods, .csv, hoặc bảng trong tệp Word .docx
             */
            file: Blob;
        };
        /** Body_mark_honour_roll */
        Body_mark_honour_roll: {
            /**
             * Answers
             * @description JSON: question id to choice; the rest holds by default.
             * @default {}
             */
            answers?: string;
            /** File */
            file: Blob;
        };
        /** Body_set_certificate_background */
        Body_set_certificate_background: {
            /**
             * Award Name
             * @default
             */
            award_name?: string;
            /**
             * File
             * @description Nền của giấy: một ảnh, hoặc trang đầu của một tệp PDF
             */
            file: Blob;
        };
        /**
         * Box
         * @description One part in its place: `x`, `y`, `width`, `height` in mm, `size` in points, `colour` as #rrggbb. Words that do not fit are
         *     set smaller, down to half. `on` False: the form has these words printed already.
         */
        Box: {
            align: components["schemas"]["Align"];
            /** Bold */
            bold: boolean;
            /** Colour */
            colour: string;
            /** Height */
            height: number;
            /** Italic */
            italic: boolean;
            /** On */
            on: boolean;
            part: components["schemas"]["Part"];
            /** Size */
            size: number;
            /** Upper */
            upper: boolean;
            /** Width */
            width: number;
            /** X */
            x: number;
            /** Y */
            y: number;
        };
        /** BoxBody */
        BoxBody: {
            align: components["schemas"]["Align"];
            /** Bold */
            bold: boolean;
            /** Colour */
            colour: string;
            /** Height */
            height: number;
            /** Italic */
            italic: boolean;
            /** On */
            on: boolean;
            part: components["schemas"]["Part"];
            /** Size */
            size: number;
            /** Upper */
            upper: boolean;
            /** Width */
            width: number;
            /** X */
            x: number;
            /** Y */
            y: number;
        };
        /** CallGroupBody */
        CallGroupBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Revision */
            revision: number;
            /**
             * Turn Id
             * Format: uuid
             */
            turn_id: string;
        };
        /**
         * CardBody
         * @description `item` counts slogans or agenda items from 1 (a SLOGAN without it is the theme). BLACK needs no revision.
         *
         *     HONOREE shows an announced entry again and needs its `entry_id`. ROW shows whoever of `row_id` was announced, with the marker
         *     at `entry_id`; before the first name it shows the award alone. DECISION shows again that of `entry_id`.
         */
        CardBody: {
            card: components["schemas"]["CardKind"];
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Entry Id */
            entry_id?: string | null;
            /** Item */
            item?: number | null;
            /** Revision */
            revision?: number | null;
            /** Row Id */
            row_id?: string | null;
        };
        /**
         * CardKind
         * @enum {string}
         */
        CardKind: "TITLE" | "SLOGAN" | "AGENDA_ITEM" | "HONOREE" | "FLAG_SALUTE" | "SILENCE" | "BLACK" | "ROW" | "PHOTO_CALL" | "DECISION" | "VIDEO" | "WELCOME" | "ARRIVAL" | "COUNTDOWN" | "ROLL_CODE";
        /** Catalogue */
        Catalogue: {
            /** Awards */
            awards: components["schemas"]["Award"][];
        };
        /**
         * Certificates
         * @description `common` is the layout for every award without one of its own.
         */
        Certificates: {
            /** Awards */
            awards: components["schemas"]["OfAward"][];
            common: components["schemas"]["OfAward"];
            /** Needs Approval */
            needs_approval: boolean;
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * Change
         * @description One field that differs. `set_by` says who set the old value; `kept`: what people mended stays.
         */
        Change: {
            /** Field */
            field: string;
            /**
             * Kept
             * @default false
             */
            kept?: boolean;
            /** New */
            new: string;
            /** Old */
            old: string;
            /** Set By */
            set_by: string;
        };
        /**
         * ChangedWord
         * @description One word by its field, before and after, as people read it.
         */
        ChangedWord: {
            /** After */
            after: string;
            /** Before */
            before: string;
            /** Field */
            field: string;
        };
        /**
         * ClientView
         * @description A paired client as its organisers see it.
         */
        ClientView: {
            /** Attributes */
            attributes: {
                [key: string]: string;
            };
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Name */
            name: string;
            /**
             * Paired At
             * Format: date-time
             */
            paired_at: string;
            /** Revoked At */
            revoked_at: string | null;
            /** Roles */
            roles: string[];
        };
        /**
         * CommandAnswer
         * @description The outcome, a sentence for the operator, the stage's revision now, and the entry as it is now.
         *
         *     `digest` is that of the entry where it stands armed now, to be named when it is taken; `is_decision`: it is its decision that
         *     stands armed before it.
         */
        CommandAnswer: {
            /** Digest */
            digest?: string | null;
            entry: components["schemas"]["EntryView"] | null;
            /**
             * Is Decision
             * @default false
             */
            is_decision?: boolean;
            outcome: components["schemas"]["Outcome"];
            /** Revision */
            revision: number;
            /** Sentence */
            sentence: string;
        };
        /**
         * CongressOnStage
         * @description `starts_at`: when the first official sitting begins, None where none is planned.
         */
        CongressOnStage: {
            /** Agenda */
            agenda: components["schemas"]["AgendaItem"][];
            /** Code */
            code: string;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Name */
            name: string;
            /** Review Period */
            review_period: string;
            /** Slogans */
            slogans: string[];
            /** Starts At */
            starts_at?: string | null;
            /** Synthetic */
            synthetic: boolean;
            /** Title Lines */
            title_lines: string[];
        };
        /**
         * CorrectBody
         * @description Words left out stay as they are. `in_public`: it is known that the entry was announced, so its words change before everybody.
         *     `though_present`: the honouree is dead though the door let them in (409 with `admitted` asks for it).
         */
        CorrectBody: {
            /** Award Name */
            award_name?: string | null;
            /** Citation */
            citation?: string | null;
            /** Command Id */
            command_id?: string | null;
            /** Decision Date */
            decision_date?: string | null;
            /** Decision Number */
            decision_number?: string | null;
            /** Form Of Address */
            form_of_address?: string | null;
            /**
             * In Public
             * @default false
             */
            in_public?: boolean;
            /** Issuer */
            issuer?: string | null;
            kind?: components["schemas"]["RecipientKind"] | null;
            /** Name */
            name?: string | null;
            /** Position */
            position?: string | null;
            /** Posthumous */
            posthumous?: boolean | null;
            /** Reason */
            reason: string;
            /** Review Period */
            review_period?: string | null;
            /** Revision */
            revision?: number | null;
            /** Screen Citation */
            screen_citation?: string | null;
            /**
             * Though Present
             * @default false
             */
            though_present?: boolean;
            /** Unit Name */
            unit_name?: string | null;
        };
        /**
         * CorrectionLine
         * @description A correction of announced words: `at_once` it is out and to be confirmed, else it waits. `is_mine`: whoever asks wrote it.
         *
         *     `digest` is what settling it names.
         */
        CorrectionLine: {
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Asker */
            asker: string;
            /** At Once */
            at_once: boolean;
            /** Changes */
            changes: components["schemas"]["ChangedWord"][];
            /** Digest */
            digest: string;
            /** Is Mine */
            is_mine: boolean;
            /** Reason */
            reason: string;
        };
        /**
         * Covered
         * @description What a locked card covers, and to which its release may go back.
         */
        Covered: {
            card: components["schemas"]["CardKind"];
            decision?: components["schemas"]["DecisionReading"] | null;
            entry: components["schemas"]["EntryView"] | null;
            /** Members */
            members?: components["schemas"]["EntryView"][];
            /** Row Id */
            row_id?: string | null;
            /** Text */
            text: string | null;
        };
        /**
         * Decision
         * @description The decision an honour stands in. A blank number or date is a draft (two of the sources carry one).
         */
        Decision: {
            /** Date */
            date: string | null;
            /** Issuer */
            issuer: string;
            /** Number */
            number: string;
        };
        /**
         * DecisionCard
         * @description What the hall sees of a decision: only what stands in the roll, which a second person approves.
         */
        DecisionCard: {
            /** Award Name */
            award_name: string;
            /**
             * Date
             * Format: date
             */
            date: string;
            /** Issuer */
            issuer: string;
            /** Number */
            number: string;
        };
        /**
         * DecisionLine
         * @description One decision by which `honoured` entries are honoured; `entry_id` is the first of them.
         *
         *     `digest` is what approving the text names; `is_mine`: whoever asks wrote it. `announced_first`: a row has it announced.
         */
        DecisionLine: {
            /** Announced At */
            announced_at: string | null;
            /** Announced First */
            announced_first: boolean;
            approval: components["schemas"]["services__honors__domain__proof__approval__Standing"];
            /** Approver */
            approver: string;
            /** Award Name */
            award_name: string;
            /**
             * Date
             * Format: date
             */
            date: string;
            /** Digest */
            digest: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Honoured */
            honoured: number;
            /** Is Mine */
            is_mine: boolean;
            /** Issuer */
            issuer: string;
            /** Number */
            number: string;
            /** Paragraphs */
            paragraphs: string[];
        };
        /**
         * DecisionReading
         * @description What the MC reads of a decision, paragraph by paragraph; `entry_id` is who is called first by it.
         *
         *     `note` has sentences where its own text is not to be read or is not there, and where words of who is honoured were never approved; else ''.
         */
        DecisionReading: {
            /** Award Name */
            award_name: string;
            /**
             * Date
             * Format: date
             */
            date: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Issuer */
            issuer: string;
            /** Note */
            note: string;
            /** Number */
            number: string;
            /** Paragraphs */
            paragraphs: components["schemas"]["Spoken"][][];
        };
        /**
         * DecisionScan
         * @description A scan as it is listed; `pages` counts its pages.
         */
        DecisionScan: {
            /**
             * Added At
             * Format: date-time
             */
            added_at: string;
            /** Decision Number */
            decision_number: string;
            /** Filename */
            filename: string;
            /** Pages */
            pages: number;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
        };
        /**
         * DecisionTextBody
         * @description What the MC reads of a decision, paragraph by paragraph; none takes it away.
         */
        DecisionTextBody: {
            /**
             * Date
             * Format: date
             */
            date: string;
            /** Number */
            number: string;
            /** Paragraphs */
            paragraphs: string[];
        };
        /**
         * Decisions
         * @description The decisions, and what whoever asks may do with their texts.
         */
        Decisions: {
            /** Decisions */
            decisions: components["schemas"]["DecisionLine"][];
            /** May Approve */
            may_approve: boolean;
            /** May Write */
            may_write: boolean;
        };
        /** DeferBody */
        DeferBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Reason */
            reason: string;
            /** Revision */
            revision?: number | null;
        };
        /**
         * DescribeScreenBody
         * @description What is left out stays as it is.
         */
        DescribeScreenBody: {
            /** Is Main */
            is_main?: boolean | null;
            /** Is Public */
            is_public?: boolean | null;
            /** Name */
            name?: string | null;
        };
        /**
         * DwellBody
         * @description How long a name stays before the next may be taken, in milliseconds.
         */
        DwellBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Dwell Ms */
            dwell_ms: number;
            /** Revision */
            revision: number;
        };
        /**
         * EditionState
         * @description The edition that runs, and, as sentences in running order, what is no longer as in it (at most TOLD_AT_MOST, then a count).
         */
        EditionState: {
            /** Differs */
            differs: string[];
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Maker */
            maker: string;
            /** Number */
            number: number;
        };
        /**
         * EntryStatus
         * @description How far an entry has come. Whether it was announced is told by its `sequence`, which only RETURN takes back.
         * @enum {string}
         */
        EntryStatus: "DRAFT" | "SCHEDULED" | "ON_HOLD" | "ANNOUNCED" | "PRESENTED" | "RECEIVED_BY_PROXY" | "DEFERRED" | "REVOKED";
        /**
         * EntryThatStayed
         * @description An entry that the undoing leaves alone, and why in one sentence.
         */
        EntryThatStayed: {
            /** Name */
            name: string;
            /** Why */
            why: string;
        };
        /**
         * EntryView
         * @description An entry for people of the organisation, never for the public before it is announced.
         *
         *     `list_number` is the number that the file wrote beside. `order` is the place in the running order from 1; `line` what the MC reads; `blocked_reason` a sentence.
         *     `was_shown`: a screen said that it showed the name; `received_by` and `received_as` tell who received in fact.
         *     `script` is the whole text that the MC reads; `receiver_note` keeps them from calling up who is absent, `receiver_warning`
         *     tells of a receiver from another unit, both '' where there is nothing to say. `approval` tells how the words stand,
         *     whether or not this stage asks for it; `words_warning` is a sentence where announced words were changed and nobody approved that;
         *     `proxy` was named to receive instead of whom the link says, None for nobody; `may_have_proxy`: somebody may be named so;
         *     `against_presence` one where the roll calls dead or absent whom the door let in, '' where it does not;
         *     `correction_waits` one on a correction that changes nothing until a second person approves it.
         */
        EntryView: {
            /**
             * Against Presence
             * @default
             */
            against_presence?: string;
            /** Announceable */
            announceable: boolean;
            /** Announced At */
            announced_at: string | null;
            /** @default UNAPPROVED */
            approval?: components["schemas"]["services__honors__domain__proof__approval__Standing"];
            /** Award Code */
            award_code: string;
            /** Award Name */
            award_name: string;
            /** Award Precedence */
            award_precedence: number;
            /** Batch */
            batch: number;
            /** Blocked Reason */
            blocked_reason: string | null;
            /** Citation */
            citation: string;
            /** Corrected */
            corrected: boolean;
            /**
             * Correction Waits
             * @default
             */
            correction_waits?: string;
            /**
             * Decision Announced
             * @default false
             */
            decision_announced?: boolean;
            /** Decision Date */
            decision_date: string | null;
            /** Decision Number */
            decision_number: string;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Grade */
            grade: number;
            /** Issuer */
            issuer: string;
            kind: components["schemas"]["RecipientKind"];
            /** Line */
            line: string;
            /** List Number */
            list_number: string;
            /** List Position */
            list_position: number;
            /**
             * May Have Proxy
             * @default false
             */
            may_have_proxy?: boolean;
            /** Name */
            name: string;
            /** Order */
            order: number;
            /** Position */
            position: string;
            /** Posthumous */
            posthumous: boolean;
            proxy?: components["schemas"]["RepresentativeView"] | null;
            /** Received As */
            received_as: string;
            /** Received By */
            received_by: string;
            /**
             * Receiver Note
             * @default
             */
            receiver_note?: string;
            /**
             * Receiver Warning
             * @default
             */
            receiver_warning?: string;
            representative: components["schemas"]["RepresentativeView"] | null;
            /**
             * Review Period
             * @default
             */
            review_period?: string;
            /**
             * Screen Citation
             * @default
             */
            screen_citation?: string;
            /** Script */
            script?: components["schemas"]["Spoken"][];
            /** Sequence */
            sequence: number | null;
            /**
             * Standing By
             * @default false
             */
            standing_by?: boolean;
            status: components["schemas"]["EntryStatus"];
            /** Unit Name */
            unit_name: string;
            /** Was Shown */
            was_shown: boolean;
            /**
             * Words Warning
             * @default
             */
            words_warning?: string;
        };
        /**
         * FieldProblem
         * @description One field that does not fit. `code` is for programs, `message` for people.
         */
        FieldProblem: {
            /** Code */
            code: string;
            /** Field */
            field: string;
            /** Message */
            message: string;
        };
        /**
         * FilmBody
         * @description `item` is the number of the programme's item.
         */
        FilmBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Item */
            item: number;
            /** Revision */
            revision: number;
        };
        /**
         * Format
         * @enum {string}
         */
        Format: "pdf" | "docx";
        /**
         * FreezeBody
         * @description `session_id`: the session whose arrivals stood before whoever freezes.
         */
        FreezeBody: {
            /** Revision */
            revision: number;
            /** Session Id */
            session_id?: string | null;
        };
        /**
         * Gaps
         * @description What becomes of the place of somebody who does not come: it stays free, or the others close up.
         * @enum {string}
         */
        Gaps: "KEEP" | "CLOSE";
        /**
         * Gesture
         * @description STOP: read on when I say so; SLOWER; ABSENT: who is called is not there; READ: the name was read to the end.
         * @enum {string}
         */
        Gesture: "STOP" | "SLOWER" | "ABSENT" | "READ";
        /**
         * Glass
         * @description What stands on it: AS_SENT or OTHER by the digest of what it drew, UNKNOWN where there is none to compare.
         * @enum {string}
         */
        Glass: "AS_SENT" | "OTHER" | "UNKNOWN" | "DARK" | "NEUTRAL" | "NUMBER";
        /**
         * GoneEntry
         * @description An entry of the file's decision that is no longer in it.
         */
        GoneEntry: {
            /** Announced */
            announced: boolean;
            /** Award Name */
            award_name: string;
            /** Decision Number */
            decision_number: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Name */
            name: string;
            /** Unit Name */
            unit_name: string;
            /** Withdrawn */
            withdrawn: boolean;
        };
        /**
         * HallCardBody
         * @description `unit_name` is the delegation of an ARRIVAL; a COUNTDOWN is to the next sitting.
         */
        HallCardBody: {
            /**
             * Card
             * @enum {string}
             */
            card: "WELCOME" | "ARRIVAL" | "COUNTDOWN" | "ROLL_CODE";
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Revision */
            revision: number;
            /**
             * Unit Name
             * @default
             */
            unit_name?: string;
        };
        /**
         * Hand
         * @description Whoever asks, as the stage knows them: `hand` is what a hold of the stage names; the rest is what they may do.
         *
         *     `roles` are those that count here. `signed_in`: with an account; a paired laptop makes no operators and points no screen at another congress.
         */
        Hand: {
            /** Hand */
            hand: string;
            /** May Correct */
            may_correct: boolean;
            /** May Hold */
            may_hold: boolean;
            /** May Operate */
            may_operate: boolean;
            /** May Order */
            may_order: boolean;
            /** May Withdraw */
            may_withdraw: boolean;
            /** Name */
            name: string;
            /** Roles */
            roles?: string[];
            /** Signed In */
            signed_in: boolean;
        };
        /**
         * Hold
         * @description Who operates the stage. `hand` stands for one sign-in or one paired device, `name` is what people call it.
         */
        Hold: {
            /** Hand */
            hand: string;
            /** Name */
            name: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * HoldBody
         * @description `on` false lets the entry go on.
         */
        HoldBody: {
            /** Command Id */
            command_id?: string | null;
            /**
             * On
             * @default true
             */
            on?: boolean;
            /** Reason */
            reason: string;
            /** Revision */
            revision?: number | null;
        };
        /**
         * HoldRowBody
         * @description What is left out stays as it is; `title` "" is the name by award and wave, `session_id` null any official session.
         */
        HoldRowBody: {
            /** At Seat */
            at_seat?: boolean | null;
            /** Decision First */
            decision_first?: boolean | null;
            /** Escort */
            escort?: string | null;
            /** Flowers */
            flowers?: number | null;
            gaps?: components["schemas"]["Gaps"] | null;
            /** Items */
            items?: string | null;
            /** Presenter */
            presenter?: string | null;
            /** Presenters */
            presenters?: number | null;
            reading?: components["schemas"]["Reading"] | null;
            /** Revision */
            revision: number;
            /** Seat Block */
            seat_block?: string | null;
            /** Session Id */
            session_id?: string | null;
            showing?: components["schemas"]["Showing"] | null;
            /** Title */
            title?: string | null;
            /** Trays */
            trays?: number | null;
        };
        /**
         * Honoree
         * @description Whom the screen names. `representative_name` (with form of address) and their own position only for a collective, a
         *     household or a dead person, or of who receives instead of a living one, and only of somebody who is in the hall. `review_period` as it is read, '' where the
         *     decision writes none; `form_of_address` of others than a person is their kind, '' where the name says it; `position` only of a person; `citation` is that for the screen where there is one, and `|` in it ends a line.
         *     `portrait` stands for the picture of a person who agreed to it, '' for none: what is drawn of the words does not wait for it.
         */
        Honoree: {
            /** Award Name */
            award_name: string;
            /** Citation */
            citation: string;
            /** Decision Date */
            decision_date: string | null;
            /** Decision Number */
            decision_number: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Form Of Address */
            form_of_address: string;
            kind: components["schemas"]["RecipientKind"];
            /** Name */
            name: string;
            /**
             * Portrait
             * @default
             */
            portrait?: string;
            /** Position */
            position: string;
            /**
             * Posthumous
             * @default false
             */
            posthumous?: boolean;
            /** Representative Name */
            representative_name: string | null;
            /**
             * Representative Position
             * @default
             */
            representative_position?: string;
            /** Review Period */
            review_period: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * ImportReport
         * @description What a file did, or would do when `dry_run`; `import_id` is what undoes it. `rows` = created + updated + unchanged +
         *     rows with an error; `updated` counts the file's rows, entries that only go along with their decision are not among them.
         */
        ImportReport: {
            /** Created */
            created: number;
            /** Dry Run */
            dry_run: boolean;
            /** Errors */
            errors: components["schemas"]["RowProblem"][];
            /** Import Id */
            import_id: string | null;
            /** Rows */
            rows: number;
            /** Unchanged */
            unchanged: number;
            /** Updated */
            updated: number;
            /** Warnings */
            warnings: components["schemas"]["RowProblem"][];
            /** Withdrawn */
            withdrawn: number;
        };
        /**
         * IntroductionsView
         * @description `here` of `expected` leaders are there; those with a number are the list that is read out. `counted`: the session that
         *     they are there in, None while nobody has come to any.
         */
        IntroductionsView: {
            /** Counted */
            counted: string | null;
            /** Expected */
            expected: number;
            /** Frozen At */
            frozen_at: string | null;
            /** Here */
            here: number;
            /** Leaders */
            leaders: components["schemas"]["LeaderView"][];
            /** Revision */
            revision: number;
        };
        /**
         * ItemBody
         * @description `number` left out: a new item. `at_minute`: minute of the day in Vietnam before which it does not begin.
         */
        ItemBody: {
            /**
             * Alternate
             * @default
             */
            alternate?: string;
            /** At Minute */
            at_minute?: number | null;
            /** @default CEREMONY */
            kind?: components["schemas"]["ItemKind"];
            /** Minutes */
            minutes: number;
            /**
             * Notes
             * @default
             */
            notes?: string;
            /** Number */
            number?: number | null;
            /**
             * Speaker
             * @default
             */
            speaker?: string;
            /** Title */
            title: string;
        };
        /**
         * ItemKind
         * @description SPEECH: a paper of an exemplar (tham luận). BREAK is no part of what the hall hears.
         * @enum {string}
         */
        ItemKind: "CEREMONY" | "REPORT" | "SPEECH" | "FILM" | "EXCHANGE" | "HONOURS" | "BREAK";
        /**
         * ItemState
         * @description At most one item is RUNNING. SKIPPED: it will not be held, and may be taken up again.
         * @enum {string}
         */
        ItemState: "PLANNED" | "RUNNING" | "DONE" | "SKIPPED";
        /**
         * ItemView
         * @description One line. `ordinal` is what people count, breaks left out (0 for them); `says` is who speaks, alternate or not; `text_letters` how long the
         *     text is that was handed in, 0 for none: it is read apart.
         *
         *     `start` and `end` are what happened or is expected, None where that is not held; all None without a planned opening.
         */
        ItemView: {
            /** Alternate */
            alternate: string;
            /** At Minute */
            at_minute: number | null;
            /** End */
            end: string | null;
            /** Instead */
            instead: boolean;
            kind: components["schemas"]["ItemKind"];
            /** Minutes */
            minutes: number;
            /** More */
            more: number;
            /** Notes */
            notes: string;
            /** Number */
            number: number;
            /** Ordinal */
            ordinal: number;
            /** Planned End */
            planned_end: string | null;
            /** Planned Start */
            planned_start: string | null;
            /** Says */
            says: string;
            /** Speaker */
            speaker: string;
            /** Start */
            start: string | null;
            state: components["schemas"]["ItemState"];
            /**
             * Text Letters
             * @default 0
             */
            text_letters?: number;
            /** Title */
            title: string;
        };
        /**
         * KeptRollImport
         * @description One file that came in; times UTC, `undone_at` None while it holds. `refused` is the sentence of one that could not be
         *     read, '' for any other; `settled_at` None while something is left to do about it.
         */
        KeptRollImport: {
            /** Actor */
            actor: string;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Created */
            created: number;
            /** Filename */
            filename: string;
            /**
             * Import Id
             * Format: uuid
             */
            import_id: string;
            /**
             * Imported At
             * Format: date-time
             */
            imported_at: string;
            /**
             * Refused
             * @default
             */
            refused?: string;
            /** Settled At */
            settled_at?: string | null;
            /** Undone At */
            undone_at?: string | null;
            /** Updated */
            updated: number;
            /** Withdrawn */
            withdrawn: number;
        };
        /** LateBody */
        LateBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            place: components["schemas"]["LatePlace"];
            /** Revision */
            revision: number;
        };
        /**
         * LatePlace
         * @description Where a late one is called: after the armed name, after the last of its row, or after all others.
         * @enum {string}
         */
        LatePlace: "AFTER_ARMED" | "END_OF_BATCH" | "LATER";
        /**
         * Layout
         * @description The paper, in mm, and each part once.
         */
        Layout: {
            /** Boxes */
            boxes: components["schemas"]["Box"][];
            /** Height */
            height: number;
            /** Width */
            width: number;
        };
        /** LayoutBody */
        LayoutBody: {
            /** Boxes */
            boxes: components["schemas"]["BoxBody"][];
            /** Height */
            height: number;
            /** Width */
            width: number;
        };
        /**
         * LeaderBody
         * @description What is noted of one leader. `deputy`: who came instead, in the words in which they are introduced.
         */
        LeaderBody: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /**
             * Deputy
             * @default
             */
            deputy?: string;
            /**
             * Escort
             * @default
             */
            escort?: string;
            /**
             * Room
             * @default
             */
            room?: string;
            /**
             * Vehicle
             * @default
             */
            vehicle?: string;
        };
        /**
         * LeaderView
         * @description `words` introduce them. `late`: they came after the list was frozen, and the MC decides.
         */
        LeaderView: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Deputy */
            deputy: string;
            /** Escort */
            escort: string;
            /** Full Name */
            full_name: string;
            /** Here */
            here: boolean;
            /** Introduced */
            introduced: number | null;
            /** Late */
            late: boolean;
            /** Pronunciation */
            pronunciation: string;
            /** Room */
            room: string;
            /** Seat */
            seat: string;
            /** Unit Name */
            unit_name: string;
            /** Vehicle */
            vehicle: string;
            /** Words */
            words: string;
        };
        /**
         * LeftBehind
         * @description An entry that is not announced and cannot be called now; `word` says why, `present` whether its receiver is in the hall.
         */
        LeftBehind: {
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Name */
            name: string;
            /** Order */
            order: number;
            /** Present */
            present: boolean;
            /** @default PERSON */
            waits_for?: components["schemas"]["WaitsFor"];
            /** Word */
            word: string;
        };
        /**
         * LeftOut
         * @description A row, or a whole sheet (`row` None), that is no record; `text` is what it says.
         *
         *     `why` is a LeftOutKind where the engine left it out; who understands the file may leave out more.
         */
        LeftOut: {
            /** Row */
            row: number | null;
            /** Sheet */
            sheet: string;
            /** Text */
            text: string;
            /** Why */
            why: string;
        };
        /**
         * Line
         * @description One line of a table. `total` has those that were withdrawn, all other figures leave them out. `presented` were handed over; for `by_proxy` of those that are public somebody else received, or was
         *     named to, handed over or not; `shown` were on a main screen.
         */
        Line: {
            /** Announced */
            announced: number;
            /** By Proxy */
            by_proxy: number;
            /** Corrected */
            corrected: number;
            /** Deferred */
            deferred: number;
            /** Name */
            name: string;
            /** Presented */
            presented: number;
            /** Shown */
            shown: number;
            /** Total */
            total: number;
            /** Withdrawn */
            withdrawn: number;
        };
        /**
         * MayReceive
         * @description A delegate who may be named; `present`: in the hall in the sitting in which the honour is given.
         */
        MayReceive: {
            /** Delegate Code */
            delegate_code: string;
            /** Form Of Address */
            form_of_address: string;
            /** Name */
            name: string;
            /** Position */
            position: string;
            /** Present */
            present: boolean;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * Member
         * @description Somebody in a row. `order` is the number in the roll, `place` that from the left, None for who does not go up.
         *
         *     `name` is said with form of address or kind, of the dead with "Truy tặng" before it; `receiver` goes up for it, '' where the honoured person does. `seat` and
         *     `pronunciation` are of whoever goes up. `blocked` is a sentence: why it cannot be called now. `standing_by`: they are ready behind
         *     the stage; `certificate_number` is that of what was handed over; `has_proxy`: the receiver was named by hand,
         *     `may_have_proxy`: one may be. `posthumous`: the honouree is dead, so whoever receives is asked as what.
         */
        Member: {
            /** Award Name */
            award_name: string;
            /** Blocked */
            blocked: string | null;
            /** Certificate Number */
            certificate_number: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Has Proxy */
            has_proxy: boolean;
            /** Is Announced */
            is_announced: boolean;
            /** May Have Proxy */
            may_have_proxy: boolean;
            /** Name */
            name: string;
            /** Order */
            order: number;
            /** Place */
            place: number | null;
            /** Posthumous */
            posthumous: boolean;
            presence: components["schemas"]["Presence"];
            /** Pronunciation */
            pronunciation: string;
            /** Receiver */
            receiver: string;
            /** Seat */
            seat: string;
            /** Standing By */
            standing_by: boolean;
            status: components["schemas"]["EntryStatus"];
            /** Unit Name */
            unit_name: string;
        };
        /**
         * MoveInRowsBody
         * @description `after` null: at the left end of the row. `edition` is the one that this makes, where the order of calling changes by it: without
         *     its number nothing frozen is changed.
         */
        MoveInRowsBody: {
            /** After */
            after: string | null;
            /** Edition */
            edition?: number | null;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Revision */
            revision: number;
            /**
             * Row Id
             * Format: uuid
             */
            row_id: string;
        };
        /**
         * NamedInRow
         * @description Somebody on the card of a row; `name` with form of address, `kind` above it of others than a person, '' where the name says it.
         */
        NamedInRow: {
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /**
             * Kind
             * @default
             */
            kind?: string;
            /** Marked */
            marked: boolean;
            /** Name */
            name: string;
            /** Posthumous */
            posthumous: boolean;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * NewClient
         * @description The answer to a redeemed code. `token` is shown this once, and to programs only; pages (`X-Daihoi`) have it in a cookie.
         */
        NewClient: {
            client: components["schemas"]["ClientView"];
            /** Token */
            token: string;
        };
        /**
         * NewPlace
         * @enum {string}
         */
        NewPlace: "BY_PRECEDENCE" | "AT_END";
        /**
         * NewWebhook
         * @description `secret` as Standard Webhooks writes it; it is given this once.
         */
        NewWebhook: {
            /** Secret */
            secret: string;
            /** Url */
            url: string;
            /**
             * Webhook Id
             * Format: uuid
             */
            webhook_id: string;
        };
        /**
         * OfAward
         * @description The certificates of one award. `ready` may be printed: approved, where this congress asks for approval, and not `held`.
         *
         *     `version` 0: the layout is that for all awards. `background`: there is a picture under the words.
         */
        OfAward: {
            /** Award Name */
            award_name: string;
            /** Background */
            background: boolean;
            /** Held */
            held: number;
            layout: components["schemas"]["Layout"];
            /** Ready */
            ready: number;
            /** Total */
            total: number;
            /** Version */
            version: number;
        };
        /**
         * OnAir
         * @description The card that the screens are to show; `revision` is the one a screen acknowledges.
         *
         *     `locked`: only its release leaves it; `covered` is then what lies under it. Of a row `entry` is where the marker stands, and
         *     `members` are the names that it shows; `decision` is what the MC reads while the card of one is on air.
         */
        OnAir: {
            card: components["schemas"]["CardKind"];
            covered: components["schemas"]["Covered"] | null;
            decision?: components["schemas"]["DecisionReading"] | null;
            entry: components["schemas"]["EntryView"] | null;
            /** Locked */
            locked: boolean;
            /** Members */
            members?: components["schemas"]["EntryView"][];
            /** Revision */
            revision: number;
            /** Row Id */
            row_id?: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Text */
            text: string | null;
        };
        /** OrderAnswer */
        OrderAnswer: {
            outcome: components["schemas"]["OrderOutcome"];
            /** Sentence */
            sentence: string;
        };
        /**
         * OrderOutcome
         * @description DONE; LOCKED: never over flag, silence or black; NAME_ON_AIR: only when it is said that the name is covered.
         * @enum {string}
         */
        OrderOutcome: "DONE" | "LOCKED" | "NAME_ON_AIR";
        /**
         * OrderScreenBody
         * @description `over_name`: the operator was told that a name is on air and that it will be covered.
         */
        OrderScreenBody: {
            /**
             * Over Name
             * @default false
             */
            over_name?: boolean;
        };
        /**
         * Outcome
         * @description What became of a command. ANNOUNCED and DONE changed something; the others changed nothing.
         * @enum {string}
         */
        Outcome: "ANNOUNCED" | "DONE" | "STALE" | "ALREADY_ANNOUNCED" | "NOT_ANNOUNCEABLE" | "NOT_ALLOWED" | "NOT_ARMED" | "CHANGED" | "TOO_SOON" | "NOT_HOLDER";
        /**
         * OutlineItem
         * @description One line. `start` and `end` are what happened or is expected, None for what is skipped or without a planned opening.
         */
        OutlineItem: {
            /** End */
            end: string | null;
            kind: components["schemas"]["ItemKind"];
            /** Minutes */
            minutes: number;
            /** Start */
            start: string | null;
            state: components["schemas"]["ItemState"];
            /** Title */
            title: string;
        };
        /**
         * OwnView
         * @description A paired client as it sees itself. `standing` of its congress, as this service knows it: CLOSED where it takes nothing
         *     more (archived), null where nobody says so. A page asks again and again and stops, or goes on, by it.
         */
        OwnView: {
            /** Attributes */
            attributes: {
                [key: string]: string;
            };
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Name */
            name: string;
            /**
             * Paired At
             * Format: date-time
             */
            paired_at: string;
            /** Revoked At */
            revoked_at: string | null;
            /** Roles */
            roles: string[];
            standing: components["schemas"]["chassis__http__congress_guard__Standing"] | null;
        };
        /**
         * Pace
         * @description Seconds for each name, breaks left out: `names` were followed by another one soon enough to tell.
         */
        Pace: {
            /** Longest */
            longest: number;
            /** Mean */
            mean: number;
            /** Middle */
            middle: number;
            /** Names */
            names: number;
        };
        /** PairingCode */
        PairingCode: {
            /** Code */
            code: string;
            /** Expires In Seconds */
            expires_in_seconds: number;
        };
        /**
         * PairingOffer
         * @description What the organiser asks for: a code for one device or screen.
         */
        PairingOffer: {
            /** Attributes */
            attributes?: {
                [key: string]: string;
            };
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /**
             * Name
             * @description Tên để nhận ra thiết bị, ví dụ «Cửa 1, máy 2».
             */
            name: string;
            /** Role */
            role: string;
        };
        /**
         * PairingOpen
         * @description Pairing is open while a code waits. `until` is when the last one ends, null while pairing is closed.
         */
        PairingOpen: {
            /** Codes */
            codes: number;
            /** Until */
            until: string | null;
        };
        /** PairingRedemption */
        PairingRedemption: {
            /** Code */
            code: string;
        };
        /**
         * Paper
         * @description SCRIPT: what the MC reads; CALLS: whom one calls up, place by place, and what lies ready for each row; STACK: the certificates
         *     in the order in which they lie; PHOTOS: who stands where in each group photo.
         * @enum {string}
         */
        Paper: "script" | "calls" | "stack" | "photos";
        /**
         * PaperText
         * @description What is read at an item; `version` counts how often it was written, 0 and '' for never.
         */
        PaperText: {
            /** Number */
            number: number;
            /** Text */
            text: string;
            /** Version */
            version: number;
        };
        /**
         * Part
         * @description What is written on a certificate; NAME is called as the decision does, with form of address.
         * @enum {string}
         */
        Part: "AWARD" | "NAME" | "ABOUT" | "CITATION" | "DECISION" | "REGISTER";
        /**
         * PersonAsked
         * @description An honoured person. `order` is their first number in the roll; `portrait` stands for the picture once they agreed, else ''.
         */
        PersonAsked: {
            /** Agreed */
            agreed: boolean;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Has Portrait */
            has_portrait: boolean;
            /** Name */
            name: string;
            /** Order */
            order: number;
            /** Portrait */
            portrait: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * PhotoPlanBody
         * @description `number` is that of the plan which was changed, 0 for none.
         */
        PhotoPlanBody: {
            /** Number */
            number: number;
            /** Turns */
            turns: components["schemas"]["TurnBody"][];
        };
        /**
         * PhotoSheet
         * @description `number` 0 and `made_at` None while there is no plan; `units` are the delegations with how many they are now.
         */
        PhotoSheet: {
            /** Made At */
            made_at: string | null;
            /** Maker */
            maker: string;
            /** Number */
            number: number;
            /** Synthetic */
            synthetic: boolean;
            /** Turns */
            turns: components["schemas"]["TimedTurn"][];
            /** Units */
            units: {
                [key: string]: number;
            };
            /** Warnings */
            warnings: string[];
        };
        /**
         * PhotoTurn
         * @description One group. `starts_at` begins a block of turns, None follows the turn before it; `place` is where they gather.
         */
        PhotoTurn: {
            /** Group */
            group: string;
            /** Minutes */
            minutes: number;
            /** People */
            people: number;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Rows */
            rows: number;
            /** Starts At */
            starts_at?: string | null;
            /**
             * Turn Id
             * Format: uuid
             */
            turn_id: string;
        };
        /**
         * Place
         * @description A row of a file; `row` is the number Excel shows.
         */
        Place: {
            /** Row */
            row: number;
            /** Sheet */
            sheet: string;
        };
        /**
         * PlaceBody
         * @description Where somebody stands who came after the order was approved.
         */
        PlaceBody: {
            place: components["schemas"]["NewPlace"];
            /** Revision */
            revision: number;
        };
        /**
         * PlanBody
         * @description The whole programme in its order; an item that was held may not be left out.
         */
        PlanBody: {
            /** Items */
            items: components["schemas"]["ItemBody"][];
            /** Revision */
            revision: number;
        };
        /** PointScreenBody */
        PointScreenBody: {
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            kind: components["schemas"]["ScreenKind"];
            /**
             * Over Name
             * @default false
             */
            over_name?: boolean;
        };
        /**
         * PortraitRuleBody
         * @description `shown`: who agreed stands on the screens with their portrait.
         */
        PortraitRuleBody: {
            /** Shown */
            shown: boolean;
        };
        /**
         * PortraitSheet
         * @description `shown`: screens show portraits of who agreed. `unlinked` living persons of the roll are no known delegate.
         */
        PortraitSheet: {
            /** People */
            people: components["schemas"]["PersonAsked"][];
            /** Shown */
            shown: boolean;
            /** Unlinked */
            unlinked: number;
        };
        /**
         * Portraits
         * @description Who may be shown with a portrait, and what whoever asks may do with it.
         */
        Portraits: {
            /** May Note */
            may_note: boolean;
            /** May Set Rule */
            may_set_rule: boolean;
            sheet: components["schemas"]["PortraitSheet"];
        };
        /**
         * Presence
         * @description HERE; LEFT: was in the hall and went; AWAY: has not come; UNKNOWN: nobody is known who receives.
         * @enum {string}
         */
        Presence: "HERE" | "LEFT" | "AWAY" | "UNKNOWN";
        /**
         * PresentBody
         * @description `by_proxy`: someone receives instead; of a living person only with `receiver_name`.
         *
         *     `certificate_number` as it stands on the paper that was handed over.
         */
        PresentBody: {
            /**
             * By Proxy
             * @default false
             */
            by_proxy?: boolean;
            /**
             * Certificate Number
             * @default
             */
            certificate_number?: string;
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /**
             * Receiver Capacity
             * @default
             */
            receiver_capacity?: string;
            /**
             * Receiver Name
             * @default
             */
            receiver_name?: string;
            /** Revision */
            revision?: number | null;
        };
        /** PreviewBody */
        PreviewBody: {
            /** Award Name */
            award_name: string;
            layout: components["schemas"]["LayoutBody"];
        };
        /**
         * Problem
         * @description RFC 9457. `detail` is a Vietnamese sentence that says what to do; `code` is stable, for programs.
         */
        Problem: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /**
             * Errors
             * @description Các trường chưa đúng, khi mã là malformed.
             * @default null
             */
            errors?: components["schemas"]["FieldProblem"][] | null;
            /**
             * Request Id
             * @default null
             */
            request_id?: string | null;
            /** Status */
            status: number;
            /** Title */
            title: string;
            /**
             * Type
             * @default about:blank
             */
            type?: string;
        };
        /**
         * ProgrammeOutline
         * @description Times UTC.
         */
        ProgrammeOutline: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Items */
            items: components["schemas"]["OutlineItem"][];
            /** Starts At */
            starts_at: string | null;
        };
        /**
         * ProgrammeView
         * @description `plan_revision`: of the newest writing; whoever writes is outrun only by another writing. `until`: when the running item has used its minutes; it moves on by itself while `held_at` is set.
         *
         *     `late_seconds`: how much later than planned the last item will end, less than 0 for earlier, None on another day; `undo`: the act that would
         *     be taken back. `is_planned` False: nobody wrote it, it is the agenda. `clock_speed`: how many times as fast as true time these times run, 0 while they stand.
         */
        ProgrammeView: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /**
             * Clock Speed
             * @default 1
             */
            clock_speed?: number;
            /** Held At */
            held_at: string | null;
            /** Is Planned */
            is_planned: boolean;
            /** Items */
            items: components["schemas"]["ItemView"][];
            /** Late Seconds */
            late_seconds: number | null;
            /** Plan Revision */
            plan_revision: number;
            /** Revision */
            revision: number;
            /** Running */
            running: number | null;
            /** Starts At */
            starts_at: string | null;
            /** Undo */
            undo: string | null;
            /** Until */
            until: string | null;
        };
        /**
         * Proof
         * @description The sheet, and what whoever asks may do with it.
         */
        Proof: {
            /** May Approve */
            may_approve: boolean;
            /** May Correct */
            may_correct: boolean;
            /** May Set Rule */
            may_set_rule: boolean;
            sheet: components["schemas"]["ProofSheet"];
        };
        /**
         * ProofLine
         * @description One entry. `words` and `decision` are what was entered; `honoree` is the card and `script` the MC's text, both as if
         *     whoever receives were in the hall: so they are at their longest.
         *
         *     `digest` is what approving names; `is_mine`: whoever asks wrote words since they were approved, and cannot approve them. `doubts` are
         *     sentences; `placed` is false for one that came after the order was approved, and then `would_stand` is the number that it
         *     would have by precedence. `receiver` is whoever receives, with form of address, '' for nobody known. `is_guarded`: a correction waits for a second person.
         *     `reworded` is what became of the words that were approved, old and new; empty where they are the same or nobody kept them. `against_presence` is the doubt that the door raises, '' for none.
         */
        ProofLine: {
            /**
             * Against Presence
             * @default
             */
            against_presence?: string;
            approval: components["schemas"]["services__honors__domain__proof__approval__Standing"];
            /** Approved At */
            approved_at: string | null;
            /** Approver */
            approver: string;
            correction: components["schemas"]["CorrectionLine"] | null;
            decision: components["schemas"]["Decision"];
            /** Delegate Code */
            delegate_code: string;
            /** Digest */
            digest: string;
            /** Doubts */
            doubts: string[];
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            honoree: components["schemas"]["Honoree"];
            /** Is Announced */
            is_announced: boolean;
            /** Is Guarded */
            is_guarded: boolean;
            /** Is Linked */
            is_linked: boolean;
            /** Is Mine */
            is_mine: boolean;
            /** List Number */
            list_number: string;
            /** Order */
            order: number;
            /** Placed */
            placed: boolean;
            /** Receiver */
            receiver: string;
            /** Reworded */
            reworded?: components["schemas"]["ChangedWord"][];
            /** Script */
            script: string;
            status: components["schemas"]["EntryStatus"];
            words: components["schemas"]["Words"];
            /** Would Stand */
            would_stand: number | null;
        };
        /**
         * ProofSheet
         * @description `needs_approval`: nothing unapproved can be taken now; `rule` how that was set, None where the congress decides.
         *
         *     `living_proxy`: somebody may be named to receive instead of a living person. `short_awards`: what is still said in short.
         */
        ProofSheet: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            edition: components["schemas"]["EditionState"] | null;
            /** Lines */
            lines: components["schemas"]["ProofLine"][];
            /** Living Proxy */
            living_proxy: boolean;
            /** Needs Approval */
            needs_approval: boolean;
            /** Rehearsal */
            rehearsal: boolean;
            /** Revision */
            revision: number;
            /** Rule */
            rule: boolean | null;
            /** Short Awards */
            short_awards: components["schemas"]["ShortAward"][];
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * Proposal
         * @description One choice that is offered, and its words for people.
         */
        Proposal: {
            /** Choice */
            choice: string;
            /** Text */
            text: string;
        };
        /**
         * ProposeRowsBody
         * @description At most so many in a row.
         */
        ProposeRowsBody: {
            /** Most */
            most: number;
            /** Revision */
            revision: number;
        };
        /**
         * ProxyBody
         * @description Who receives instead: the delegate with `delegate_code`, or whoever is called `name`; neither: nobody does any more.
         *
         *     `capacity` is what they are to the honouree, '' where that is not said.
         */
        ProxyBody: {
            /**
             * Capacity
             * @default
             */
            capacity?: string;
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Delegate Code */
            delegate_code?: string | null;
            /**
             * Name
             * @default
             */
            name?: string;
            /** Revision */
            revision?: number | null;
        };
        /**
         * ProxyRuleBody
         * @description `allowed`: somebody may be named to receive instead of a living person.
         */
        ProxyRuleBody: {
            /** Allowed */
            allowed: boolean;
        };
        /**
         * PublicEntry
         * @description One announced honour. A withdrawn one keeps its place and loses its words.
         */
        PublicEntry: {
            /** Announced At */
            announced_at: string | null;
            /** Award Name */
            award_name: string | null;
            /** Corrected */
            corrected: boolean;
            /** Decision Date */
            decision_date: string | null;
            /** Decision Number */
            decision_number: string | null;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Form Of Address */
            form_of_address: string | null;
            kind: components["schemas"]["RecipientKind"];
            /** Name */
            name: string | null;
            /** Posthumous */
            posthumous: boolean | null;
            /** Sequence */
            sequence: number;
            /** Unit Name */
            unit_name: string | null;
            /** Withdrawn */
            withdrawn: boolean;
        };
        /**
         * PublicRoll
         * @description `returned` are those that wait again, in the order in which they were taken back.
         */
        PublicRoll: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Congress Name */
            congress_name: string;
            /** Entries */
            entries: components["schemas"]["PublicEntry"][];
            /** Returned */
            returned?: components["schemas"]["ReturnedName"][];
            /** Synthetic */
            synthetic: boolean;
            /** Title Lines */
            title_lines: string[];
        };
        /**
         * Question
         * @description `default` holds as long as `answer` is None; without both the rows wait. Without proposals the
         *     answer is free text; otherwise there are two at least, or it would be no question. The id is the same in the next
         *     evening's file. Where `new_name` is given, NEW with a name behind it ("+Sở Xây dựng") is a choice too: something new of
         *     that name; `new_name` is what NEW alone stands for.
         */
        Question: {
            /** Answer */
            answer?: string | null;
            /** Default */
            default: string | null;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** New Name */
            new_name?: string | null;
            /** People */
            people: string[];
            /** Proposals */
            proposals: components["schemas"]["Proposal"][];
            /** Rows */
            rows: components["schemas"]["Place"][];
            /** Text */
            text: string;
        };
        /**
         * QueueCounts
         * @description `waiting` = not announced and neither deferred, held nor draft; `announceable` of them may be announced now.
         */
        QueueCounts: {
            /** Announceable */
            announceable: number;
            /** Announced */
            announced: number;
            /** Deferred */
            deferred: number;
            /** Draft */
            draft: number;
            /** On Hold */
            on_hold: number;
            /** Total */
            total: number;
            /** Waiting */
            waiting: number;
        };
        /**
         * ReadinessChange
         * @description Somebody who receives an honour came in (or an admission was taken back).
         */
        ReadinessChange: {
            /** Announceable */
            announceable: boolean;
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            batch: components["schemas"]["Batch"] | null;
            /** Blocked Reason */
            blocked_reason: string | null;
            /** Delegate Id */
            delegate_id: string | null;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Present */
            present: boolean;
            stage: components["schemas"]["StageState"];
        };
        /**
         * Reading
         * @description READ_THEN_CALL: the decision is read, then the row goes up; CALL_THEN_READ: it stands on the stage while it is read.
         * @enum {string}
         */
        Reading: "READ_THEN_CALL" | "CALL_THEN_READ";
        /**
         * ReceptionBody
         * @description All leaders in the order of protocol, on the revision that was seen.
         */
        ReceptionBody: {
            /** Leaders */
            leaders: components["schemas"]["LeaderBody"][];
            /** Revision */
            revision: number;
        };
        /**
         * RecipientKind
         * @enum {string}
         */
        RecipientKind: "COLLECTIVE" | "HOUSEHOLD" | "INDIVIDUAL";
        /**
         * RehearsalBody
         * @description `on` false ends the rehearsal and takes every step of it back. Where names were announced for real it only begins when
         *     `real_names` says how many: whoever asks has seen that a ceremony goes on.
         */
        RehearsalBody: {
            /** On */
            on: boolean;
            /**
             * Real Names
             * @default 0
             */
            real_names?: number;
            /** Revision */
            revision: number;
        };
        /**
         * ReinstateBody
         * @description Bring back a deferred entry.
         */
        ReinstateBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Revision */
            revision?: number | null;
        };
        /**
         * ReleaseLockBody
         * @description `back` true goes back to what the flag, the silence or the black covers, false to the title; `to` names the solemn card that follows at once.
         */
        ReleaseLockBody: {
            /** Back */
            back: boolean;
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Revision */
            revision: number;
            /** To */
            to?: ("FLAG_SALUTE" | "SILENCE") | null;
        };
        /**
         * RepresentativeBody
         * @description `delegate_code` null takes the link away.
         */
        RepresentativeBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Delegate Code */
            delegate_code: string | null;
            /** Revision */
            revision: number;
        };
        /**
         * RepresentativeView
         * @description Who goes up. `pronunciation` is how the name is said, '' where that is plain; `delegate_id` None for who is no delegate.
         *
         *     `active` is false for one who is no delegate any more (replaced or withdrawn).
         */
        RepresentativeView: {
            /**
             * Active
             * @default true
             */
            active?: boolean;
            /** Delegate Id */
            delegate_id: string | null;
            /** Form Of Address */
            form_of_address: string;
            /** Name */
            name: string;
            /**
             * Position
             * @default
             */
            position?: string;
            /** Present */
            present: boolean;
            /**
             * Pronunciation
             * @default
             */
            pronunciation?: string;
            /**
             * Unit Name
             * @default
             */
            unit_name?: string;
        };
        /**
         * ReturnBody
         * @description Announced by mistake: back into the queue.
         */
        ReturnBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Reason */
            reason: string;
            /** Revision */
            revision: number;
        };
        /**
         * ReturnedName
         * @description A name that was public and was taken back because it was announced by mistake: no decision was revoked, and nobody is named.
         */
        ReturnedName: {
            /**
             * Announced At
             * Format: date-time
             */
            announced_at: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /**
             * Returned At
             * Format: date-time
             */
            returned_at: string;
        };
        /**
         * RollCounts
         * @description Rows read = new + changed + unchanged + refused; those who wait for an answer are among the refused.
         */
        RollCounts: {
            /** Changed */
            changed: number;
            /** New */
            new: number;
            /** Refused */
            refused: number;
            /** Renumbered */
            renumbered: number;
            /** Rows */
            rows: number;
            /** Unchanged */
            unchanged: number;
            /** Waiting */
            waiting: number;
            /** Withdrawn */
            withdrawn: number;
        };
        /**
         * RollError
         * @description One row that cannot come in: the first sentence, and all of them.
         */
        RollError: {
            /** Column */
            column: string;
            /** Message */
            message: string;
            /** Messages */
            messages: components["schemas"]["RollMessage"][];
            /** Name */
            name: string;
            /** Row */
            row: number;
            /** Sheet */
            sheet: string;
        };
        /** RollMessage */
        RollMessage: {
            /** Column */
            column: string;
            /** Message */
            message: string;
        };
        /**
         * RollUndone
         * @description How many entries came in with the file and are gone again, how many are as before, and which stay as they are.
         */
        RollUndone: {
            /** Removed */
            removed: number;
            /** Restored */
            restored: number;
            /** Stayed */
            stayed: components["schemas"]["EntryThatStayed"][];
        };
        /**
         * RollView
         * @description The whole honour roll in running order.
         */
        RollView: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Entries */
            entries: components["schemas"]["EntryView"][];
            /** Revision */
            revision: number;
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * Room
         * @description How many letters the longest name and the longest unit of the whole row have: a length is nobody's name, and with it
         *     all names are set in one size from the first on. `posthumous`: somebody of it is dead; `kind`: above a name of it stands its kind.
         */
        Room: {
            /**
             * Kind
             * @default false
             */
            kind?: boolean;
            /** Name */
            name: number;
            /** Posthumous */
            posthumous: boolean;
            /** Unit */
            unit: number;
        };
        /**
         * Row
         * @description `entry_ids` stand from left to right. `title` is a name given by hand, '' for the one by award and wave, which is `name`
         *     where the row stands in its plan, as its `number` from 1 does.
         *
         *     `session_id` is the sitting whose presence counts, None for any official one (for any at all where there is none).
         *     `flowers`, `trays` and `presenters` are how many there are of each, 0 where nobody said so.
         *     `items` is what is handed over, `escort` who leads the row up, `at_seat`: presented where they sit, not on the stage.
         *     `decision_first`: its decision is announced and read in full before anybody of it is called.
         */
        Row: {
            /**
             * At Seat
             * @default false
             */
            at_seat?: boolean;
            /**
             * Decision First
             * @default false
             */
            decision_first?: boolean;
            /** Entry Ids */
            entry_ids: string[];
            /**
             * Escort
             * @default
             */
            escort?: string;
            /**
             * Flowers
             * @default 0
             */
            flowers?: number;
            /** @default KEEP */
            gaps?: components["schemas"]["Gaps"];
            /**
             * Items
             * @default
             */
            items?: string;
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Number
             * @default 0
             */
            number?: number;
            /**
             * Presenter
             * @default
             */
            presenter?: string;
            /**
             * Presenters
             * @default 0
             */
            presenters?: number;
            /** @default READ_THEN_CALL */
            reading?: components["schemas"]["Reading"];
            /**
             * Row Id
             * Format: uuid
             */
            row_id: string;
            /**
             * Seat Block
             * @default
             */
            seat_block?: string;
            /** Session Id */
            session_id?: string | null;
            /** @default ONE_BY_ONE */
            showing?: components["schemas"]["Showing"];
            /**
             * Title
             * @default
             */
            title?: string;
            /**
             * Trays
             * @default 0
             */
            trays?: number;
            /**
             * Wave
             * @default 0
             */
            wave?: number;
        };
        /**
         * RowCall
         * @description Whom the MC calls up now, from left to right; `at_seat`: they stay where they sit and somebody goes to them.
         */
        RowCall: {
            /** At Seat */
            at_seat: boolean;
            /** Items */
            items: string;
            /** Name */
            name: string;
            /** Names */
            names: string[];
            /** Number */
            number: number;
            /** Presenter */
            presenter: string;
            /**
             * Row Id
             * Format: uuid
             */
            row_id: string;
            when: components["schemas"]["When"];
        };
        /**
         * RowCard
         * @description The card of a row: nobody stands on it whose name was not taken. `wave` is "Đợt 2", '' where there is one only.
         *
         *     `places` is how many stand in the row: names come into places that are kept for them, so that nothing jumps. Frames kept
         *     from before a row had one size have no `room`.
         */
        RowCard: {
            /** Award Name */
            award_name: string;
            /** Names */
            names: components["schemas"]["NamedInRow"][];
            /** Places */
            places: number;
            room?: components["schemas"]["Room"] | null;
            /** Wave */
            wave: string;
        };
        /**
         * RowProblem
         * @description `row` is the number Excel shows, None for the whole file; `column` the heading, None for the whole row.
         */
        RowProblem: {
            /** Column */
            column: string | null;
            /** Message */
            message: string;
            /** Row */
            row: number | null;
        };
        /**
         * RowSheet
         * @description All rows in their order. `edition` is the number of the frozen order that runs, 0 while none is; `plan` 0 and `made_at` None where the roll was never cut; `loose` stand in no row.
         */
        RowSheet: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /**
             * Edition
             * @default 0
             */
            edition?: number;
            /** Loose */
            loose: components["schemas"]["Member"][];
            /** Made At */
            made_at: string | null;
            /** Maker */
            maker: string;
            /** Plan */
            plan: number;
            /** Rehearsal */
            rehearsal: boolean;
            /** Revision */
            revision: number;
            /** Rows */
            rows: components["schemas"]["RowView"][];
            /** Sittings */
            sittings: components["schemas"]["Sitting"][];
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * RowView
         * @description A row with those who stand in it from left to right; `ready` of `total` are there, of `unknown` nobody knows who
         *     receives. `warnings` are sentences.
         */
        RowView: {
            /** Members */
            members: components["schemas"]["Member"][];
            /** Ready */
            ready: number;
            row: components["schemas"]["Row"];
            /** Total */
            total: number;
            /**
             * Unknown
             * @default 0
             */
            unknown?: number;
            /** Warnings */
            warnings: string[];
        };
        /**
         * Rows
         * @description The rows, and what whoever asks may do with them: `may_order` also changes the order of calling.
         */
        Rows: {
            /** May Cut */
            may_cut: boolean;
            /** May Order */
            may_order: boolean;
            sheet: components["schemas"]["RowSheet"];
        };
        /**
         * RunningOrderBody
         * @description All entries that are still to be announced, each once, in the order approved.
         */
        RunningOrderBody: {
            /** Entry Ids */
            entry_ids: string[];
            /** Revision */
            revision: number;
        };
        /**
         * SaidClock
         * @description What the congress's clock shows at the true moment `real`, and how many times as fast it runs: 1 as everywhere, 0 standing.
         */
        SaidClock: {
            /**
             * Real
             * Format: date-time
             */
            real: string;
            /**
             * Shown
             * Format: date-time
             */
            shown: string;
            /** Speed */
            speed: number;
        };
        /**
         * ScreenKind
         * @description BOARD: a big screen; MC: the tablet that is read from; REMOTE: a laptop that operates the stage; BACKSTAGE: a phone there;
         *     TV: the line for a broadcaster's mixer, which goes on air and is never a main screen.
         * @enum {string}
         */
        ScreenKind: "BOARD" | "MC" | "REMOTE" | "BACKSTAGE" | "TV";
        /**
         * ScreenOrders
         * @description What a screen is to be from now on, and what is asked of it.
         *
         *     `is_public` False: it shows nothing of the programme.
         *     Its page begins anew when `reloads` is another number than it was when the page began.
         */
        ScreenOrders: {
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Is Main */
            is_main: boolean;
            /**
             * Is Public
             * @default true
             */
            is_public?: boolean;
            kind: components["schemas"]["ScreenKind"];
            /** Name */
            name: string;
            /** Reloads */
            reloads: number;
            show_number: components["schemas"]["ShowNumber"] | null;
        };
        /**
         * ScreenState
         * @description One paired screen and its last word; `number` is its place by the time of pairing, from 1.
         *
         *     `is_public` False: it stands inside, and shows names and rites but nothing of the programme.
         *     `heard_at` and `silent_ms` (how long ago it last said anything) are None for one that never spoke, `revision` is then 0.
         *     `acknowledged_at` is when it first said that it shows `revision`; `version` that of its page, '' from an old one.
         */
        ScreenState: {
            /** Acknowledged At */
            acknowledged_at: string | null;
            glass: components["schemas"]["Glass"];
            /** Heard At */
            heard_at: string | null;
            /** Is Main */
            is_main: boolean;
            /**
             * Is Public
             * @default true
             */
            is_public?: boolean;
            kind: components["schemas"]["ScreenKind"];
            /** Name */
            name: string;
            /** Number */
            number: number;
            /**
             * Paired Until
             * Format: date-time
             */
            paired_until: string;
            /** Revision */
            revision: number;
            /**
             * Screen Id
             * Format: uuid
             */
            screen_id: string;
            /** Silent Ms */
            silent_ms: number | null;
            /** Version */
            version: string;
        };
        /**
         * ScreensShown
         * @description What each screen shows by its own word; sent whenever one of them is heard.
         */
        ScreensShown: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Screens */
            screens: components["schemas"]["ScreenState"][];
        };
        /** SeenBody */
        SeenBody: {
            /** Revision */
            revision: number;
        };
        /**
         * SeenColumn
         * @description `taken_for` is a key of the columns, None: not taken in. `question` takes another choice; None: it is no matter. `hidden`: its
         *     sender did not see it when looking at the file.
         */
        SeenColumn: {
            /** Filled */
            filled: number;
            /**
             * Hidden
             * @default false
             */
            hidden?: boolean;
            /** Letter */
            letter: string;
            /** Name */
            name: string;
            /** Question */
            question: string | null;
            /** Taken For */
            taken_for: string | null;
            /** Words */
            words: string;
        };
        /**
         * SeenCommand
         * @description `command_id` is made by the caller and repeated with a repetition; `revision` is the one the operator saw.
         */
        SeenCommand: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Revision */
            revision: number;
        };
        /**
         * SeenRows
         * @description `revision` is the one of the rows that the caller saw.
         */
        SeenRows: {
            /** Revision */
            revision: number;
        };
        /**
         * SeenSheet
         * @description `left_out` is a hidden sheet that nobody has asked for; `rows` are those below its header. `title` tells a further table
         *     of the same sheet apart, '' for the first one.
         */
        SeenSheet: {
            /** Columns */
            columns: components["schemas"]["SeenColumn"][];
            /** Hidden */
            hidden: boolean;
            /** Left Out */
            left_out: boolean;
            /** Name */
            name: string;
            /** Rows */
            rows: number;
            /**
             * Title
             * @default
             */
            title?: string;
        };
        /**
         * SetLayoutBody
         * @description `award_name` '' for all awards without a layout of their own; `version` as it was seen, 0 for none.
         */
        SetLayoutBody: {
            /** Award Name */
            award_name: string;
            layout: components["schemas"]["LayoutBody"];
            /** Version */
            version: number;
        };
        /**
         * SettleCorrectionBody
         * @description `digest` stands for the correction as it was seen; `go` lets it out, else it is dropped.
         */
        SettleCorrectionBody: {
            /** Command Id */
            command_id?: string | null;
            /** Digest */
            digest: string;
            /** Go */
            go: boolean;
            /** Revision */
            revision?: number | null;
        };
        /**
         * ShortAward
         * @description One way of writing an award, and its name in `full`; `entry_ids` are the entries that say so and are not announced, in
         *     the order of the roll. Of `approved` of them the words were approved: they have to be approved again.
         */
        ShortAward: {
            /** Approved */
            approved: number;
            /** Entry Ids */
            entry_ids: string[];
            /** Full */
            full: string;
            /** Written */
            written: string;
        };
        /**
         * ShowNumber
         * @description For `ms` milliseconds a screen shows this over the card with that revision, and over no other.
         */
        ShowNumber: {
            /** Ms */
            ms: number;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Over */
            over: number;
        };
        /**
         * Showing
         * @description ONE_BY_ONE: each name on a card of its own; AS_TAKEN: on the row's card, where each appears when it is taken;
         *     WHOLE: one armed take announces the whole row.
         * @enum {string}
         */
        Showing: "ONE_BY_ONE" | "AS_TAKEN" | "WHOLE";
        /**
         * Side
         * @enum {string}
         */
        Side: "STAGE" | "MC";
        /**
         * Sign
         * @description What one side last said to the other; it stands until it is taken back, seen, or the next name is taken. `entry_id` is the
         *     name that stood large before whoever said it, None for nobody's.
         */
        Sign: {
            /** Entry Id */
            entry_id?: string | null;
            gesture: components["schemas"]["Gesture"];
            /**
             * Given At
             * Format: date-time
             */
            given_at: string;
            /** Name */
            name: string;
            side: components["schemas"]["Side"];
        };
        /**
         * SignBody
         * @description `gesture` null takes away what that side said. `entry_id` is the name that stands large before whoever says it.
         */
        SignBody: {
            /** Entry Id */
            entry_id?: string | null;
            gesture: components["schemas"]["Gesture"] | null;
        };
        /**
         * Sitting
         * @description One session of the congress: `kind` is PREPARATORY or OFFICIAL.
         */
        Sitting: {
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * Skipped
         * @description Somebody whose number the MC's printed list has and who is not called: `word` says why.
         */
        Skipped: {
            /** Name */
            name: string;
            /** Order */
            order: number;
            /** Word */
            word: string;
        };
        /**
         * SplitRowBody
         * @description The new row begins with this entry.
         */
        SplitRowBody: {
            /**
             * First
             * Format: uuid
             */
            first: string;
            /** Revision */
            revision: number;
        };
        /**
         * Spoken
         * @description A stretch of what is read. `strong` for a name or an award, `breath` where one draws breath after it.
         */
        Spoken: {
            /**
             * Breath
             * @default false
             */
            breath?: boolean;
            /**
             * Strong
             * @default false
             */
            strong?: boolean;
            /** Text */
            text: string;
        };
        /**
         * StageState
         * @description The whole stage at one moment.
         *
         *     `next` is what stands armed, and while nothing does, whom it is proposed to arm; `upcoming` begins with it. `late` came in late and
         *     stand before the armed name. `last` was announced last; `sequence` counts announcements; `skipped` are not called though their
         *     number lies among the next; `dwell_ms` is how long a name has the screens to itself before the next may be taken. `edition` is the
         *     approved order that runs, with what differs from it; `needs_approval`: only approved words may be taken; `unapproved` are still to
         *     be called and are not approved. `signs` stand between stage and MC; `call` is whom the MC calls up now; `taken_back` was announced
         *     by mistake last, `withdrawn` taken off on air or armed, '' once the next was taken; `corrections` are sentences on what waits for a
         *     second person; `left` were passed and cannot be called now, at the end all who remain.
         */
        StageState: {
            armed: components["schemas"]["ArmedState"] | null;
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            batch: components["schemas"]["Batch"] | null;
            /** Batch Size */
            batch_size: number;
            /** Batches */
            batches: components["schemas"]["Batch"][];
            call?: components["schemas"]["RowCall"] | null;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Congress Name */
            congress_name: string;
            /** Corrections */
            corrections?: string[];
            counts: components["schemas"]["QueueCounts"];
            /** Dwell Ms */
            dwell_ms: number;
            edition?: components["schemas"]["EditionState"] | null;
            hold: components["schemas"]["Hold"] | null;
            last: components["schemas"]["EntryView"] | null;
            /** Late */
            late: components["schemas"]["EntryView"][];
            /** Left */
            left?: components["schemas"]["LeftBehind"][];
            /**
             * Needs Approval
             * @default false
             */
            needs_approval?: boolean;
            next: components["schemas"]["EntryView"] | null;
            on_air: components["schemas"]["OnAir"];
            /** Rehearsal */
            rehearsal: boolean;
            /** Revision */
            revision: number;
            /** Sequence */
            sequence: number;
            /** Signs */
            signs?: components["schemas"]["Sign"][];
            /** Skipped */
            skipped?: components["schemas"]["Skipped"][];
            /** Synthetic */
            synthetic: boolean;
            /**
             * Taken Back
             * @default
             */
            taken_back?: string;
            /**
             * Unapproved
             * @default 0
             */
            unapproved?: number;
            /** Upcoming */
            upcoming: components["schemas"]["EntryView"][];
            /**
             * Withdrawn
             * @default
             */
            withdrawn?: string;
        };
        /**
         * StandByBody
         * @description Whether whoever goes up stands ready behind the stage.
         */
        StandByBody: {
            /** Here */
            here: boolean;
        };
        /**
         * Statistics
         * @description `returned` names were announced by mistake and sent back; `movements` and `sectors` are empty where no file says them; `pace` None before two names were announced.
         */
        Statistics: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Awards */
            awards: components["schemas"]["Line"][];
            /** First At */
            first_at: string | null;
            /** Kinds */
            kinds: components["schemas"]["Line"][];
            /** Last At */
            last_at: string | null;
            /** Movements */
            movements: components["schemas"]["Line"][];
            pace: components["schemas"]["Pace"] | null;
            /** Rehearsal */
            rehearsal: boolean;
            /** Returned */
            returned: number;
            /** Sectors */
            sectors: components["schemas"]["Line"][];
            /** Synthetic */
            synthetic: boolean;
            /** Tiers */
            tiers: components["schemas"]["Line"][];
            /** Units */
            units: components["schemas"]["Line"][];
            whole: components["schemas"]["Line"];
        };
        /**
         * StepBody
         * @description `number` names the item of START, SKIP, TAKE_UP, INSTEAD; LENGTHEN without it means the running one.
         */
        StepBody: {
            act: components["schemas"]["Act"];
            /**
             * Minutes
             * @default 0
             */
            minutes?: number;
            /** Number */
            number?: number | null;
            /** Revision */
            revision: number;
        };
        /** TakeOverBody */
        TakeOverBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
        };
        /**
         * Telling
         * @description What became of one telling; `name` blank of a withdrawn one.
         */
        Telling: {
            /** Answer */
            answer: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Delivered */
            delivered: boolean;
            /**
             * Message Id
             * Format: uuid
             */
            message_id: string;
            /** Name */
            name: string;
            /** Tries */
            tries: number;
            /**
             * Webhook Id
             * Format: uuid
             */
            webhook_id: string;
            /** What */
            what: string;
        };
        /**
         * TextBody
         * @description `version` is the one that was looked at, 0 for none; without paragraphs the text is taken away.
         */
        TextBody: {
            /** Paragraphs */
            paragraphs: string[];
            /** Version */
            version: number;
        };
        /**
         * TimedTurn
         * @description `begins` and `ends` are None before the first turn with a time. `in_rows` are how many stand in each row, the first in
         *     front. `warnings` are sentences.
         */
        TimedTurn: {
            /** Begins */
            begins: string | null;
            /** Ends */
            ends: string | null;
            /** In Rows */
            in_rows: number[];
            turn: components["schemas"]["PhotoTurn"];
            /** Warnings */
            warnings: string[];
        };
        /**
         * ToldEntry
         * @description One entry of the file. `list_number` is the file's own, `list_position` the place from 1; `delegate_name` whoever has
         *     the code. `entry_id` is the entry that the row means; `waits_for` are ids of questions.
         */
        ToldEntry: {
            /** Award Code */
            award_code: string | null;
            /** Award Name */
            award_name: string;
            /** Changes */
            changes: components["schemas"]["Change"][];
            /** Citation */
            citation: string;
            /** Decision Date */
            decision_date: string | null;
            /** Decision Number */
            decision_number: string;
            /** Delegate Code */
            delegate_code: string | null;
            /** Delegate Name */
            delegate_name: string | null;
            /** Entry Id */
            entry_id: string | null;
            /** Form Of Address */
            form_of_address: string;
            /** Grade */
            grade: number;
            /** Issuer */
            issuer: string;
            kind: components["schemas"]["RecipientKind"] | null;
            /** List Number */
            list_number: string;
            /** List Position */
            list_position: number;
            /** Name */
            name: string;
            /** Notes */
            notes: string[];
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "new" | "changed" | "unchanged" | "asked";
            /** Position */
            position: string;
            /** Posthumous */
            posthumous: boolean;
            /** Row */
            row: number;
            /** Sheet */
            sheet: string;
            /** Unit Name */
            unit_name: string;
            /** Waits For */
            waits_for: string[];
        };
        /**
         * ToldRoll
         * @description What an honour roll means for a congress; nothing of it is stored. Until it is `named` nobody knows which column has the
         *     names, and it has no entries.
         */
        ToldRoll: {
            /** Added Awards */
            added_awards: components["schemas"]["AddedAward"][];
            /** Column Choices */
            column_choices: components["schemas"]["Proposal"][];
            counts: components["schemas"]["RollCounts"];
            /** Entries */
            entries: components["schemas"]["ToldEntry"][];
            /** Errors */
            errors: components["schemas"]["RollError"][];
            /** Gone */
            gone: components["schemas"]["GoneEntry"][];
            /** Left Out */
            left_out: components["schemas"]["LeftOut"][];
            /** Named */
            named: boolean;
            /** Notes */
            notes: string[];
            /** Questions */
            questions: components["schemas"]["Question"][];
            /** Sheets */
            sheets: components["schemas"]["SeenSheet"][];
        };
        /** Trial */
        Trial: {
            /** Answer */
            answer: string;
            /** Delivered */
            delivered: boolean;
        };
        /**
         * Turn
         * @description ON_STAGE: names of it were read and not everything is handed over; NEXT and AFTER stand by.
         * @enum {string}
         */
        Turn: "ON_STAGE" | "NEXT" | "AFTER";
        /**
         * TurnBody
         * @description One group, as `PhotoTurn` says it.
         */
        TurnBody: {
            /** Group */
            group: string;
            /** Minutes */
            minutes: number;
            /** People */
            people: number;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Rows */
            rows: number;
            /** Starts At */
            starts_at?: string | null;
            /**
             * Turn Id
             * Format: uuid
             */
            turn_id: string;
        };
        /**
         * Unannounced
         * @description `order` is the number in the roll, `why` a sentence; `withdrawn`: it is no longer to be announced.
         */
        Unannounced: {
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Name */
            name: string;
            /** Order */
            order: number;
            /** Unit Name */
            unit_name: string;
            /** Why */
            why: string;
            /** Withdrawn */
            withdrawn: boolean;
        };
        /** UndoStepBody */
        UndoStepBody: {
            /** Revision */
            revision: number;
        };
        /**
         * UnpresentBody
         * @description Noted by mistake: it was not handed over.
         */
        UnpresentBody: {
            /**
             * Command Id
             * Format: uuid
             */
            command_id: string;
            /** Revision */
            revision?: number | null;
        };
        /**
         * WaitsFor
         * @description What lets a passed entry be called: an ACT of the operator, a PERSON who has to come or to be named, a PAPER that others write or approve.
         * @enum {string}
         */
        WaitsFor: "ACT" | "PERSON" | "PAPER";
        /**
         * Wanted
         * @description What is looked for: words in who, what and whom, as they are kept or shown, or else one of the ids `also` (a name's, as registration knows them);
         *     a time; lines before one. In a body: names that are looked for stand in no address, which logs keep.
         */
        Wanted: {
            /**
             * Action
             * @default
             */
            action?: string;
            /** Also */
            also?: string[];
            /** Before */
            before?: number | null;
            /**
             * Q
             * @default
             */
            q?: string;
            /** Since */
            since?: string | null;
            /** Until */
            until?: string | null;
        };
        /**
         * Webhook
         * @description An address as it is listed; `stopped` is the sentence why nothing is sent, '' while it is. `waiting` tellings are to come.
         *
         *     `last_what`, `last_answer` and `last_delivered` are of the newest telling, a trial too; '' and None while nothing was ever sent.
         */
        Webhook: {
            /**
             * Last Answer
             * @default
             */
            last_answer?: string;
            /** Last Delivered */
            last_delivered?: boolean | null;
            /**
             * Last What
             * @default
             */
            last_what?: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Stopped */
            stopped: string;
            /** Tries */
            tries: number;
            /** Url */
            url: string;
            /** Waiting */
            waiting: number;
            /**
             * Webhook Id
             * Format: uuid
             */
            webhook_id: string;
        };
        /**
         * Webhooks
         * @description `tellings` are the newest of all addresses, newest first.
         */
        Webhooks: {
            /** Tellings */
            tellings: components["schemas"]["Telling"][];
            /** Webhooks */
            webhooks: components["schemas"]["Webhook"][];
        };
        /**
         * When
         * @description BEFORE_READING: they stand on the stage while the decision is read; AFTER_READING: they go up now.
         * @enum {string}
         */
        When: "BEFORE_READING" | "AFTER_READING";
        /** WithdrawBody */
        WithdrawBody: {
            /** Command Id */
            command_id?: string | null;
            /** Reason */
            reason: string;
            /** Revision */
            revision?: number | null;
        };
        /**
         * Word
         * @description What a screen says of itself.
         *
         *     SHOWING: a card; DARK: its own keyboard made it black; NEUTRAL: the title of the congress stands in, because it hears
         *     nothing; NUMBER: its number and name cover the card.
         * @enum {string}
         */
        Word: "SHOWING" | "DARK" | "NEUTRAL" | "NUMBER";
        /**
         * Words
         * @description What is read out and shown, as the decision writes it. `position` and `citation` may be empty.
         *
         *     `form_of_address` is the decision's ("Ông", "Thượng tá"), `review_period` the period it honours; empty where it writes none.
         *     `screen_citation` is the shorter citation for the big screen, where `|` ends a line; empty: the whole citation is drawn.
         */
        Words: {
            /** Award Name */
            award_name: string;
            /** Citation */
            citation: string;
            /**
             * Form Of Address
             * @default
             */
            form_of_address?: string;
            /** Name */
            name: string;
            /** Position */
            position: string;
            /**
             * Review Period
             * @default
             */
            review_period?: string;
            /**
             * Screen Citation
             * @default
             */
            screen_citation?: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * Standing
         * @description CLOSED: everything may still be read and nothing changed. OVER: the same, but for what still comes after the end.
         * @enum {string}
         */
        chassis__http__congress_guard__Standing: "OPEN" | "OVER" | "CLOSED";
        /**
         * Standing
         * @description How the words of an entry stand: REWORDED were approved once, and are others now.
         * @enum {string}
         */
        services__honors__domain__proof__approval__Standing: "APPROVED" | "REWORDED" | "UNAPPROVED";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    export_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_award_catalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_stages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressOnStage"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    announce_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_approval_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRuleBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageState"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arm_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArmBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_audit_here: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_audit_here: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rename_award: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardRenamingBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_backstage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backstage"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_backstage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Backstage"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_batch_size: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchSizeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageState"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_board_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardCard"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_sent_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardCard"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_board: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["BoardCard"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_certificates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificates"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_certificate_background: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_set_certificate_background"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_certificate_background: {
        parameters: {
            query?: {
                award?: string;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_certificates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_certificate_layout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLayoutBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    print_certificates: {
        parameters: {
            query: {
                award: string;
                background?: boolean;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    print_certificate_test: {
        parameters: {
            query?: {
                award?: string;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaidClock"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_decision_scans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionScan"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_decision_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_add_decision_scan"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionScan"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_decision_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                scan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_decision_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                scan_id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_decisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decisions"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDecisionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionLine"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionTextBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionLine"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_delegations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenCommand"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_dwell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DwellBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    play_film: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilmBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_hall_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HallCardBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_hand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hand"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_over: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_honour_roll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_check_honour_roll"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldRoll"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_honour_roll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_honour_roll_imports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRollImport"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_honour_roll: {
        parameters: {
            query?: {
                /** @description Chỉ kiểm tra, không ghi. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_honour_roll"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settle_honour_roll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_honour_roll_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollUndone"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mark_honour_roll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_mark_honour_roll"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_introductions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionsView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_reception: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceptionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionsView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freeze_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionsView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_introductions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["IntroductionsView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionsView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    place_late: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LateBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseLockBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draw_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                form: components["schemas"]["Format"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draw_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draw_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                paper: components["schemas"]["Paper"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    call_group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallGroupBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_photo_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoSheet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_photo_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoPlanBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoSheet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_portrait_agreements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portraits"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_portrait_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortraitSheet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_portrait_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortraitRuleBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageState"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_portraits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    step_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperText"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperText"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_programme_outline: {
        parameters: {
            query?: never;
            header?: {
                "X-Reading-Slip"?: string;
            };
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeOutline"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoStepBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proof"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_proxy_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxyRuleBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageState"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_roll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRoll"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_rehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearsalBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageState"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_roll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_roll_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_rows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rows"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_rows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRowsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowSheet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveInRowsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowSheet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_cut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenRows"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowSheet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_row: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                row_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRowBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowSheet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    join_rows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                row_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenRows"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowSheet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    split_row: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                row_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRowBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowSheet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_running_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunningOrderBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_screens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreensShown"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_screens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ScreensShown"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    give_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                side: components["schemas"]["Side"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_stage_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageState"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_stage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string | components["schemas"]["StageState"] | components["schemas"]["ReadinessChange"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_statistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_to_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_unannounced: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unannounced"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_webhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhookBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    try_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trial"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draw_yearbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correct_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    return_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    defer_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    place_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    present_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresentBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_back_presentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnpresentBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    name_receiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxyBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settle_correction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleCorrectionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask_correction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_receivers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MayReceive"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reinstate_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReinstateBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choose_representative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    return_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stand_by: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandByBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backstage"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_honour_roll_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
        };
    };
    list_paired: {
        parameters: {
            query: {
                congress_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeem_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingRedemption"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewClient"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_pairing: {
        parameters: {
            query: {
                congress_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingOpen"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_pairing: {
        parameters: {
            query: {
                congress_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingOffer"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingCode"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_portrait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledge_card: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenOrders"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    describe_screen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screen_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeScreenBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    point_screen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screen_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointScreenBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identify_screen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screen_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderScreenBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reload_screen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screen_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderScreenBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
