/** Made by `npm run types`; do not edit. */
export interface paths {
    "/api/checkin/v1/audit/export": {
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
    "/api/checkin/v1/audit/search": {
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
    "/api/checkin/v1/congresses/{congress_id}/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find Admissions
         * @description List who was let in, the newest first, whatever device said so.
         */
        get: operations["find_admissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/admissions/{scan_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Admission
         * @description Take an admission back for a reason, also one that was handed in from a file.
         */
        post: operations["undo_admission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/audit/export": {
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
    "/api/checkin/v1/congresses/{congress_id}/audit/search": {
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
    "/api/checkin/v1/congresses/{congress_id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Conflicts
         * @description List admissions that devices made without network and the server would have refused.
         */
        get: operations["get_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/conflicts/{scan_id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle One Conflict
         * @description Settle one case; who was first stays named.
         */
        post: operations["settle_one_conflict"];
        /**
         * Reopen One Conflict
         * @description Take back what was made of a case by mistake.
         */
        delete: operations["reopen_one_conflict"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Counts
         * @description Give the live picture of a session once.
         */
        get: operations["get_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/delegates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find Delegates
         * @description Find people at the desk.
         */
        get: operations["find_delegates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/devices/{device_id}/direction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Direction
         * @description Let a device take people in, out, or both.
         */
        put: operations["put_direction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/devices/{device_id}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Gate
         * @description Send a device to another gate.
         */
        put: operations["put_gate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/devices/{device_id}/settled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Settled
         * @description Say that a revoked device was dealt with: it leaves the list.
         */
        put: operations["put_settled"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/fleet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Fleet
         * @description List the devices, and what each said last.
         */
        get: operations["get_fleet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Gates
         * @description List gates and desks by name.
         */
        get: operations["get_gates"];
        put?: never;
        /**
         * Post Gate
         * @description Add a gate or a desk; the same name again gives the one that is there.
         */
        post: operations["post_gate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/gates/{gate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Gate Name
         * @description Call a gate or a desk otherwise.
         */
        put: operations["put_gate_name"];
        post?: never;
        /**
         * Delete Gate
         * @description Take a gate away that was added by mistake.
         */
        delete: operations["delete_gate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/hall-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Hall Rule
         * @description Tell whether delegates may come in by phone, and whether they come in at once.
         */
        get: operations["get_hall_rule"];
        /**
         * Put Hall Rule
         * @description Set whether who reads the hall's QR with a pass comes in at once.
         */
        put: operations["put_hall_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/handout-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Items
         * @description Say what is handed out, in its order; what is left out goes, with what was ticked of it.
         */
        put: operations["put_items"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/handouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Counts Of Handouts
         * @description Count what was handed out, by delegation.
         */
        get: operations["get_counts_of_handouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/list-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get List Code
         * @description Give the code that opens the list on devices without network.
         */
        get: operations["get_list_code"];
        put?: never;
        /**
         * Renew List Code
         * @description Make another code and key: the old code opens the list only on devices that have not been on line since.
         */
        post: operations["renew_list_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Counts
         * @description Stream the live picture of the session that gates scan for.
         */
        get: operations["watch_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/past": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Past
         * @description Give the hall as it was at a moment that is past.
         */
        get: operations["get_past"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/past/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Past People
         * @description List who of the expected was present at a moment that is past.
         */
        get: operations["get_past_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get People
         * @description List who is expected in a session, and who of them is inside.
         */
        get: operations["get_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/photos/{delegate_id}.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Photo Of A Case
         * @description Give one portrait to whoever settles cases.
         */
        get: operations["get_photo_of_a_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Picture
         * @description Give the picture of the day as PDF: totals, delegations, gates, arrivals, cases and what was handed out.
         */
        get: operations["get_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/receptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive From The Page
         * @description Mark on the page of the reception that a leader has come; taken back like every admission.
         */
        post: operations["receive_from_the_page"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sessions
         * @description List the sessions in the order of their start, and whether their doors are open.
         */
        get: operations["get_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Session
         * @description Open or close the doors of a session.
         */
        put: operations["put_session"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/sessions/{session_id}/exits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Exits
         * @description Count who goes out of a session, or no more.
         */
        put: operations["put_exits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/sessions/{session_id}/own-hour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Own Hour
         * @description Let a session open by itself at an hour of its day, or leave that to people.
         */
        put: operations["put_own_hour"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/congresses/{congress_id}/sessions/{session_id}/scans": {
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
         * Delete Rehearsal
         * @description Forget everything that a rehearsal left; refused for a real session.
         */
        delete: operations["delete_rehearsal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Device
         * @description Tell a device its gate, its congress and the session that it scans for.
         */
        get: operations["get_device"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/device/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Cases
         * @description List the open cases that concern this gate; a help desk and a supervisor hear of those of all gates.
         */
        get: operations["get_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/device/direction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Own Direction
         * @description Hear which way whoever holds the device lets people go.
         */
        put: operations["put_own_direction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/device/hand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry
         * @description Keep what another device at the doors took over from a scanner without network, as if that one had sent it.
         */
        post: operations["carry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/device/last-word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Last Word
         * @description Hear from a device that is paired no more how many scans it holds: what it may do ended, what it owes did not.
         */
        put: operations["put_last_word"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/device/open-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Open Conflicts
         * @description Give those of a device's flagged scans that nobody has settled or undone yet, wherever.
         */
        get: operations["get_open_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/device/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Word
         * @description Hear how a device is.
         */
        put: operations["put_word"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/door-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Door Calls
         * @description List who waits at the device's gate, the longest first; a supervisor may see every gate.
         */
        get: operations["list_door_calls"];
        put?: never;
        /**
         * Call A Steward
         * @description Call the steward of the machine's gate.
         */
        post: operations["call_a_steward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/door-calls/{call_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Door Call
         * @description Nod somebody in, reject them, or say that a machine's call was seen to.
         */
        post: operations["answer_door_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/hall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is Hall Offered
         * @description Tell a pass whether its bearer may come in by phone here.
         */
        get: operations["is_hall_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/hall-arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tap
         * @description Come in, or wait for a steward's nod.
         */
        post: operations["tap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/hall-arrivals/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask How It Stands
         * @description Tell a waiting phone how its call stands. Its id stands in the body: addresses are written into logs.
         */
        post: operations["ask_how_it_stands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/hall-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For A Tap
         * @description Promise one tap to the phone that has read the code at a door. Tries are limited for each badge.
         */
        post: operations["ask_for_a_tap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/hall-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Hall Code
         * @description Give the code of this screen's door for the next seconds.
         */
        get: operations["get_hall_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/hand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand In Scans
         * @description Keep what stands in the file of a scanner that cannot send any more, as if it had sent it: whoever confirms has seen
         *     whom it speaks of (`/hand-ins/preview`).
         */
        post: operations["hand_in_scans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/hand-ins/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Hand In
         * @description Give whom the file of a scanner speaks of and what each scan would count for; nothing is kept.
         */
        post: operations["preview_hand_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/handouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Unit Sheet
         * @description Give a device what can be handed out and what a unit has.
         */
        get: operations["get_unit_sheet"];
        put?: never;
        /**
         * Post Ticks
         * @description Keep what a device handed out.
         */
        post: operations["post_ticks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/paired-clients": {
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
    "/api/checkin/v1/paired-clients/me": {
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
    "/api/checkin/v1/paired-clients/{client_id}": {
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
    "/api/checkin/v1/pairing": {
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
    "/api/checkin/v1/pairing-codes": {
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
    "/api/checkin/v1/receptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive
         * @description Receive somebody at the desk by one tap, or note that the device has.
         */
        post: operations["receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/roster/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get List Key
         * @description Give what opens the whole list to a device that is on line, and may search the people here anyway.
         */
        get: operations["get_list_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/roster/photos/{delegate_id}.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Photo
         * @description Give one portrait.
         */
        get: operations["get_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/roster/sealed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Roster
         * @description Give the list for the time without network, or what changed in it since a revision.
         */
        get: operations["get_roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/roster/sealed-photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Photos
         * @description Give some of the portraits that are newer than a revision; a machine that stands alone gets and keeps none.
         */
        get: operations["get_photos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scan
         * @description Decide one scan, or note what the device has shown. A refusal is an answer, 200.
         */
        post: operations["scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/scans/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Scans
         * @description Keep what was done without network; a scan that can't be kept does not hold up the others.
         */
        post: operations["send_scans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkin/v1/scans/{scan_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo
         * @description Take one admission back: now, or when the device says that it was done. A steward at a gate: within a minute.
         */
        post: operations["undo"];
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
         * Admission
         * @description Somebody was let in. Without a name: a badge that nobody knows yet; without a code: somebody on no list.
         *
         *     `offline`: the device decided it. `by_hand` is why somebody let them in against the rule, None where nobody did.
         */
        Admission: {
            /** By Hand */
            by_hand: string | null;
            /** Delegate Code */
            delegate_code: string | null;
            /** Delegate Id */
            delegate_id: string | null;
            /** Flagged */
            flagged: boolean;
            /** Form Of Address */
            form_of_address: string | null;
            /** Full Name */
            full_name: string | null;
            /** Gate Name */
            gate_name: string | null;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** Offline */
            offline: boolean;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            /** Session Name */
            session_name: string;
            undone: components["schemas"]["Undone"] | null;
            /** Unit Name */
            unit_name: string | null;
        };
        /**
         * AnsweredCall
         * @description `scan` is what the door said to a nod: a nod lets nobody in whom a scan would not.
         */
        AnsweredCall: {
            /**
             * Call Id
             * Format: uuid
             */
            call_id: string;
            scan?: components["schemas"]["ScanAnswer"] | null;
            state: components["schemas"]["CallState"];
        };
        /**
         * ArrivalBody
         * @description Who has come, by the page of the reception; one tap is one admission, however often it is sent.
         */
        ArrivalBody: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            /**
             * Tapped At
             * Format: date-time
             */
            tapped_at: string;
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
         * BatchBody
         * @description Queued reports in the order in which they were made. `sent_at` is the device's clock now.
         */
        BatchBody: {
            /** Scans */
            scans: components["schemas"]["ReportBody"][];
            /**
             * Sent At
             * @description Đồng hồ của máy lúc gửi; không đọc được thì coi như không có.
             */
            sent_at?: string | null;
        };
        /**
         * BatchResults
         * @description One result for each scan of the batch, in its order.
         */
        BatchResults: {
            /** Results */
            results: (components["schemas"]["ScanAnswer"] | components["schemas"]["ScanProblem"])[];
        };
        /** Because */
        Because: {
            /**
             * Reason
             * @description Lý do, được ghi vào nhật ký.
             */
            reason: string;
        };
        /**
         * CallAnswer
         * @description NOD and REJECT answer who asks to be let in, SEEN who needs help.
         * @enum {string}
         */
        CallAnswer: "NOD" | "REJECT" | "SEEN";
        /** CallAnswerBody */
        CallAnswerBody: {
            answer: components["schemas"]["CallAnswer"];
        };
        /**
         * CallCard
         * @description A call as stewards see it: who, and what to look at. `device_name` and `shown` are those of a machine that calls for
         *     help. `companion`: the phone has brought somebody else before; `typed`: only the badge's digits were given.
         */
        CallCard: {
            /**
             * Call Id
             * Format: uuid
             */
            call_id: string;
            /**
             * Called At
             * Format: date-time
             */
            called_at: string;
            /** Companion */
            companion: boolean;
            credential: components["schemas"]["CredentialState"] | null;
            /** Delegate Id */
            delegate_id: string | null;
            /** Device Name */
            device_name: string | null;
            /** Form Of Address */
            form_of_address: string | null;
            /** Full Name */
            full_name: string | null;
            /** Gate Name */
            gate_name: string;
            kind: components["schemas"]["CallKind"];
            /** Seat */
            seat: string | null;
            shown: components["schemas"]["Verdict"] | null;
            /** Typed */
            typed: boolean;
            /** Unit Name */
            unit_name: string | null;
        };
        /**
         * CallKind
         * @description NOD: a delegate before the hall's QR asks to be let in. HELP: a machine that stands alone refused somebody.
         * @enum {string}
         */
        CallKind: "NOD" | "HELP";
        /**
         * CallState
         * @enum {string}
         */
        CallState: "OPEN" | "NODDED" | "REJECTED" | "SEEN" | "LAPSED";
        /** CategoryCount */
        CategoryCount: {
            /** Category */
            category: string;
            /** Expected */
            expected: number;
            /** Present */
            present: number;
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
         * ComingBody
         * @description The door's code, as read (`v.…`) or typed (6 digits), and the badge: the code of the pass, or its 12 digits typed.
         */
        ComingBody: {
            /** Hall */
            hall: string;
            /** Pass Code */
            pass_code?: string | null;
            /**
             * Phone
             * @description Số ngẫu nhiên của trang này; không có thì lễ tân xác nhận.
             */
            phone?: string | null;
            /** Short Code */
            short_code?: string | null;
        };
        /**
         * CongressCard
         * @description `number` is the one in the QR of this congress; `synthetic` people are no real ones, and every page says so.
         *
         *     `archived`: it is over, and no scan is taken any more.
         */
        CongressCard: {
            /**
             * Archived
             * @default false
             */
            archived?: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * Counts
         * @description The whole live picture of one session. `expected` are the active delegates who are invited to it, `present` those of
         *     them who are inside: every number of people but `off_list` is about them, so what is missing adds up.
         *
         *     `inside` are those of the present who are in the hall now, None in a session that counts no exits.
         *
         *     Who of the expected is not present is either `excused` (granted leave to be absent) or `absent`: the three are `expected`.
         *
         *     `waiting` are people at the doors whom a steward is to nod in, after they tapped on their phone.
         *
         *     `withdrawn` were invited to it and come no more, with nobody in their place.
         *
         *     `off_list` are people inside who are not expected (any more): revoked, replaced, not invited, unknown, or
         *     the second of two who came with one badge.
         *
         *     `leaders_missing` and `leaders_here` are those who are received and not scanned.
         *
         *     `by_unit` stands in the order of protocol, units without a place last; `conflicts` are admissions somebody still has to look at,
         *     `conflicts_elsewhere` those of the congress' other sessions, rehearsals apart.
         *
         *     `by_hand` are admissions by hand, for a reason, that stand: of delegates and of people off the list.
         */
        Counts: {
            /** Absent */
            absent: number;
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** By Category */
            by_category: components["schemas"]["CategoryCount"][];
            /** By Gate */
            by_gate: components["schemas"]["GateCount"][];
            /**
             * By Hand
             * @default 0
             */
            by_hand?: number;
            /** By Minute */
            by_minute: components["schemas"]["MinuteCount"][];
            /** By Unit */
            by_unit: components["schemas"]["UnitCount"][];
            /** By Way */
            by_way: components["schemas"]["WayCount"][];
            /** Conflicts */
            conflicts: number;
            /**
             * Conflicts Elsewhere
             * @default 0
             */
            conflicts_elsewhere?: number;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Excused */
            excused: number;
            /** Expected */
            expected: number;
            /** Inside */
            inside: number | null;
            /** Leaders Here */
            leaders_here: string[];
            /** Leaders Missing */
            leaders_missing: components["schemas"]["MissingLeader"][];
            /** Off List */
            off_list: number;
            /** Official Expected */
            official_expected: number;
            /** Official Present */
            official_present: number;
            /** Present */
            present: number;
            /** Scans */
            scans: number;
            session: components["schemas"]["SessionState"] | null;
            /** Waiting */
            waiting: number;
            /** Withdrawn */
            withdrawn: number;
        };
        /**
         * CredentialState
         * @enum {string}
         */
        CredentialState: "ISSUED" | "REVOKED" | "SUPERSEDED";
        /**
         * DecidedBy
         * @enum {string}
         */
        DecidedBy: "SERVER" | "DEVICE";
        /**
         * Delegate
         * @description What the gate shows of a person: the seat in the session of the gate, and the way to it in words. `assist`: somebody meets
         *     them and leads them there; `stage_rows`: the rows on the stage that they go up in, in that session.
         */
        Delegate: {
            /**
             * Assist
             * @default false
             */
            assist?: boolean;
            /** Category */
            category: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Instruction */
            instruction: string;
            /** Seat */
            seat: string;
            /**
             * Seat Way
             * @default
             */
            seat_way?: string;
            /**
             * Stage Rows
             * @default []
             */
            stage_rows?: components["schemas"]["StageRow"][];
            /** Unit Name */
            unit_name: string;
        };
        /**
         * DeviceCard
         * @description Who a device is, where it stands, and which session it scans for. `now` is the true time: is its clock right?
         *
         *     `supervises`: whoever holds it may let in by hand and settle cases. `direction` is which way it lets people go.
         *     `ends_at` is when its pairing ends by the true time: what it keeps of people dies then, heard from or not.
         */
        DeviceCard: {
            congress: components["schemas"]["CongressCard"];
            /**
             * Device Id
             * Format: uuid
             */
            device_id: string;
            direction: components["schemas"]["Direction"];
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            gate: components["schemas"]["GateCard"];
            /** Name */
            name: string;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            session: components["schemas"]["SessionState"] | null;
            /** Supervises */
            supervises: boolean;
        };
        /**
         * Direction
         * @description Which way a gate lets people go in a session that counts exits. BOTH: out for who is inside, in for who is not.
         * @enum {string}
         */
        Direction: "IN" | "OUT" | "BOTH";
        /** DirectionBody */
        DirectionBody: {
            /** @description Vào, ra hay cả hai; chỉ có nghĩa ở phiên có đếm người ra. */
            direction: components["schemas"]["Direction"];
        };
        /**
         * Doubt
         * @description What is doubtful of an admission that no verdict speaks against. CLOCK_UNSURE: a device alone let somebody in at a
         *     time that cannot be (`moment.settle_moment`), so the time of the server's hearing counts.
         * @enum {string}
         */
        Doubt: "CLOCK_UNSURE";
        /** ExitsBody */
        ExitsBody: {
            /**
             * Counted
             * @description Đếm người ra và vào lại ở phiên này.
             */
            counted: boolean;
        };
        /**
         * ExpectedPerson
         * @description Somebody who is expected. `entered_at`, `gate_name` and `way` are None for who is missing; `left_at`: out of
         *     the hall since then. `leave` as it was granted, None for none.
         */
        ExpectedPerson: {
            /** Category */
            category: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Entered At */
            entered_at: string | null;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Gate Name */
            gate_name: string | null;
            leave?: components["schemas"]["Leave"] | null;
            /** Left At */
            left_at?: string | null;
            /** Position */
            position: string;
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
            way: components["schemas"]["Way"] | null;
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
         * FiledUndo
         * @description An admission that the steward had taken back before the file was saved.
         */
        FiledUndo: {
            /**
             * Age Ms
             * @description Từ lúc làm đến lúc gửi, theo đồng hồ chỉ chạy tới.
             */
            age_ms?: number | null;
            /** Reason */
            reason?: string | null;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            /**
             * Sent At
             * @description Đồng hồ của máy lúc gửi; không đọc được thì coi như không có.
             */
            sent_at?: string | null;
            /**
             * Turned Away
             * @default false
             */
            turned_away?: boolean;
            /** Undone At */
            undone_at?: string | null;
            /**
             * Wall Age Ms
             * @description Như age_ms, theo đồng hồ treo tường, khi không có age_ms.
             */
            wall_age_ms?: number | null;
        };
        /** FirstScan */
        FirstScan: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Gate Name */
            gate_name: string | null;
        };
        /**
         * FleetDevice
         * @description A device at a door. `heard_at` is its last sign of life, None: none yet; `ended`: it is paired no longer, and scans
         *     wait on it or may. `unsure`: it has been silent (until it was revoked), so more may wait on it than `waiting`. Times are true ones, also where a congress is played fast.
         *
         *     `clock_wrong`: somebody should put its clock (`skew_ms` ahead of ours) right. `battery` is 0 to 100.
         *     `direction` is which way it lets people go, None while the session that is scanned for counts no exits.
         */
        FleetDevice: {
            /** Battery */
            battery: number | null;
            /** Charging */
            charging: boolean | null;
            /** Clock Wrong */
            clock_wrong: boolean;
            /**
             * Device Id
             * Format: uuid
             */
            device_id: string;
            direction: components["schemas"]["Direction"] | null;
            /** Ended */
            ended: boolean;
            /** Gate Id */
            gate_id: string | null;
            /** Gate Name */
            gate_name: string | null;
            /** Heard At */
            heard_at: string | null;
            /** Name */
            name: string;
            /** Oldest At */
            oldest_at: string | null;
            /**
             * Paired At
             * Format: date-time
             */
            paired_at: string;
            /** Roles */
            roles: string[];
            /** Skew Ms */
            skew_ms: number | null;
            /** Unsure */
            unsure: boolean;
            /** Version */
            version: string;
            /** Waiting */
            waiting: number;
        };
        /**
         * Foreseen
         * @description One scan of the file. `name` and `unit` are those of the list, or as somebody was written down by hand; "" for a code of
         *     nobody's. `device` and `gate`: by which machine it was made, and where. `kept`: it counts already; `undone`: it is taken back with the same file. `problem`: why it would not be kept,
         *     else "".
         */
        Foreseen: {
            /** At */
            at?: string | null;
            /**
             * Device
             * @default
             */
            device?: string;
            /**
             * Gate
             * @default
             */
            gate?: string;
            /**
             * Kept
             * @default false
             */
            kept?: boolean;
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Problem
             * @default
             */
            problem?: string;
            /** Scan Id */
            scan_id: string | null;
            /**
             * Sentence
             * @default
             */
            sentence?: string;
            /**
             * Undone
             * @default false
             */
            undone?: boolean;
            /**
             * Unit
             * @default
             */
            unit?: string;
            verdict?: components["schemas"]["Verdict"] | null;
        };
        /**
         * FoundDelegate
         * @description One line of the desk's search.
         */
        FoundDelegate: {
            /** Active */
            active: boolean;
            /** Category */
            category: string;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Instruction */
            instruction: string;
            /** Position */
            position: string;
            present: components["schemas"]["PresentSince"] | null;
            /** Scanned */
            scanned: boolean;
            /** Seat */
            seat: string;
            /** Seat Way */
            seat_way: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * FoundDelegates
         * @description `total` counts all that fit, `items` are the first of them by given name.
         */
        FoundDelegates: {
            /** Items */
            items: components["schemas"]["FoundDelegate"][];
            /** Total */
            total: number;
        };
        /** Gate */
        Gate: {
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /**
             * Gate Id
             * Format: uuid
             */
            gate_id: string;
            kind: components["schemas"]["GateKind"];
            /** Name */
            name: string;
        };
        /** GateBody */
        GateBody: {
            /** @default GATE */
            kind?: components["schemas"]["GateKind"];
            /**
             * Name
             * @description Tên trên bảng chỉ dẫn, ví dụ «Cửa A».
             */
            name: string;
        };
        /** GateCard */
        GateCard: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["GateKind"];
            /** Name */
            name: string;
        };
        /** GateCount */
        GateCount: {
            /**
             * Gate Id
             * Format: uuid
             */
            gate_id: string;
            /** Name */
            name: string;
            /** Present */
            present: number;
            /** Scans */
            scans: number;
        };
        /**
         * GateKind
         * @description A DESK receives leaders by one tap and helps those with a problem.
         * @enum {string}
         */
        GateKind: "GATE" | "DESK";
        /** GateNameBody */
        GateNameBody: {
            /** Name */
            name: string;
        };
        /**
         * Given
         * @description Somebody has an item.
         */
        Given: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
        };
        /**
         * HallAnswer
         * @description `call_id` names a waiting call to the phone that made it; `since` is when the delegate came in.
         */
        HallAnswer: {
            /** Call Id */
            call_id?: string | null;
            /** Gate Name */
            gate_name: string;
            guest?: components["schemas"]["HallGuest"] | null;
            /** Sentence */
            sentence: string;
            /** Since */
            since?: string | null;
            standing: components["schemas"]["HallStanding"];
        };
        /**
         * HallGuest
         * @description Told to who has proved to hold the pass, or after a steward's nod; to nobody else.
         */
        HallGuest: {
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Seat */
            seat: string;
            /** Seat Way */
            seat_way: string;
        };
        /** HallOffer */
        HallOffer: {
            /** Offered */
            offered: boolean;
        };
        /**
         * HallPromise
         * @description One tap, once, by this phone, within `expires_in_s`. In a `rehearsal` nobody is counted as present by it. `guest` is None where only digits were typed: they prove nothing.
         */
        HallPromise: {
            /**
             * Challenge Id
             * Format: uuid
             */
            challenge_id: string;
            /** Expires In S */
            expires_in_s: number;
            /** Gate Name */
            gate_name: string;
            guest: components["schemas"]["HallGuest"] | null;
            /** Rehearsal */
            rehearsal: boolean;
            /** Session Name */
            session_name: string;
        };
        /** HallRuleBody */
        HallRuleBody: {
            /** At Once */
            at_once: boolean;
        };
        /**
         * HallRuleView
         * @description `offered`: this installation's certificate is one that phones trust.
         */
        HallRuleView: {
            /** At Once */
            at_once: boolean;
            /** Offered */
            offered: boolean;
        };
        /**
         * HallScreen
         * @description What the screen at a door shows. `svg` and `digits` are None while the doors are shut or phones would not trust us
         *     (`offered` false); the next code comes in `left_ms`. `closed`: the doors were open and are shut.
         */
        HallScreen: {
            /** Address */
            address: string | null;
            /** At Once */
            at_once: boolean;
            /** Closed */
            closed: boolean;
            congress: components["schemas"]["CongressCard"];
            /** Digits */
            digits: string | null;
            gate: components["schemas"]["GateCard"];
            /** Left Ms */
            left_ms: number;
            /** Offered */
            offered: boolean;
            /** Rehearsal */
            rehearsal: boolean;
            /** Session Name */
            session_name: string;
            /** Svg */
            svg: string | null;
        };
        /**
         * HallStanding
         * @description PRESENT: inside. WAITING: for a steward's nod. HELP: to be seen to by a person; why is told to staff alone.
         * @enum {string}
         */
        HallStanding: "PRESENT" | "WAITING" | "HELP";
        /**
         * HandInBody
         * @description The file of a scanner that cannot send any more. `sent_at` is that device's clock when the file was saved.
         */
        HandInBody: {
            /**
             * Device Id
             * Format: uuid
             */
            device_id: string;
            /** Scans */
            scans: components["schemas"]["ReportBody"][];
            /**
             * Sent At
             * @description Đồng hồ của máy lúc gửi; không đọc được thì coi như không có.
             */
            sent_at?: string | null;
            /** Undos */
            undos?: components["schemas"]["FiledUndo"][];
        };
        /**
         * HandoutCounts
         * @description `given` of each unit stands in the order of `items`.
         */
        HandoutCounts: {
            /** Items */
            items: components["schemas"]["Item"][];
            /** Units */
            units: components["schemas"]["UnitHandouts"][];
        };
        /**
         * HelpBody
         * @description The scan that a machine refused, under its own id, and what it showed.
         */
        HelpBody: {
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            shown: components["schemas"]["Verdict"];
        };
        /**
         * Item
         * @description One kind of thing that is handed out.
         */
        Item: {
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /** Name */
            name: string;
        };
        /** ItemBody */
        ItemBody: {
            /**
             * Item Id
             * @description Để trống: món mới.
             */
            item_id?: string | null;
            /** Name */
            name: string;
        };
        /** ItemsBody */
        ItemsBody: {
            /** Items */
            items: components["schemas"]["ItemBody"][];
        };
        /**
         * Kind
         * @description BADGE: something was scanned or typed. RECEPTION: a tap on a person at the desk. WALK_IN: somebody on no list.
         * @enum {string}
         */
        Kind: "BADGE" | "RECEPTION" | "WALK_IN";
        /**
         * LastWordBody
         * @description What a revoked device holds still.
         */
        LastWordBody: {
            /** Waiting */
            waiting: number;
        };
        /**
         * Leave
         * @description What somebody was let off; the reason stays where it was granted.
         * @enum {string}
         */
        Leave: "ABSENT" | "LATE" | "LEAVES_EARLY";
        /**
         * ListCode
         * @description 16 digits that open the list on every device of the congress without network.
         */
        ListCode: {
            /** Code */
            code: string;
        };
        /**
         * ListKey
         * @description 32 bytes in base64, for the memory of a page that has the list open, and for no storage.
         */
        ListKey: {
            /** List Key */
            list_key: string;
        };
        /**
         * Method
         * @description How the code was got: read by a camera or USB scanner, typed, or (DESK) none at all, a tap on a person.
         * @enum {string}
         */
        Method: "QR" | "SHORT_CODE" | "DESK";
        /**
         * MinuteCount
         * @description People who came in during the minute that begins at `minute`.
         */
        MinuteCount: {
            /**
             * Minute
             * Format: date-time
             */
            minute: string;
            /** Present */
            present: number;
        };
        /** MissingLeader */
        MissingLeader: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Position */
            position: string;
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
         * OtherPassing
         * @description The other time that the same person came in.
         */
        OtherPassing: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Gate Name */
            gate_name: string | null;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
        };
        /** OwnHourBody */
        OwnHourBody: {
            /**
             * Hour
             * @description Giờ Việt Nam phiên tự mở trong ngày họp; null: chỉ người mở.
             */
            hour: string | null;
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
            standing: components["schemas"]["Standing"] | null;
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
        /** PastGate */
        PastGate: {
            /**
             * Gate Id
             * Format: uuid
             */
            gate_id: string;
            /** Name */
            name: string;
            /** Present */
            present: number;
        };
        /**
         * PastPerson
         * @description Somebody who was present at a moment: since when, by which gate and way, and whether in the hall or gone out.
         */
        PastPerson: {
            /** Delegate Code */
            delegate_code: string;
            /**
             * Entered At
             * Format: date-time
             */
            entered_at: string;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Gate Name */
            gate_name: string | null;
            /** Inside */
            inside: boolean;
            /** Unit Name */
            unit_name: string;
            way?: components["schemas"]["Way"] | null;
        };
        /**
         * PastPicture
         * @description The hall as it was `at`. `first_at` and `last_at` are between what anything happened, None where nothing did; `inside`
         *     is None in a session that counts no exits.
         */
        PastPicture: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By Gate */
            by_gate: components["schemas"]["PastGate"][];
            /** By Unit */
            by_unit: components["schemas"]["UnitCount"][];
            /** Expected */
            expected: number;
            /** First At */
            first_at: string | null;
            /** Inside */
            inside: number | null;
            /** Last At */
            last_at: string | null;
            /** Present */
            present: number;
            session: components["schemas"]["SessionState"] | null;
        };
        /** PlaceBody */
        PlaceBody: {
            /**
             * Gate Id
             * Format: uuid
             */
            gate_id: string;
        };
        /**
         * PresentSince
         * @description Since when somebody is present, and by which scan; `left_at` and `left_gate` where they have gone out of the hall since.
         */
        PresentSince: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Gate */
            gate: string | null;
            /** Left At */
            left_at?: string | null;
            /** Left Gate */
            left_gate?: string | null;
            /** Scan Id */
            scan_id?: string | null;
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
         * PublicKey
         * @description `public_key` is 64 hex digits of Ed25519.
         */
        PublicKey: {
            /** Key Number */
            key_number: number;
            /** Public Key */
            public_key: string;
        };
        /**
         * ReceptionBody
         * @description A tap at the desk.
         */
        ReceptionBody: {
            /**
             * Age Ms
             * @description Từ lúc làm đến lúc gửi, theo đồng hồ chỉ chạy tới.
             */
            age_ms?: number | null;
            /**
             * Congress Id
             * @description Để trống: đại hội mà máy đang ghép.
             */
            congress_id?: string | null;
            /** @description Để trống: máy, nếu có shown. */
            decided_by?: components["schemas"]["DecidedBy"] | null;
            /** Delegate Id */
            delegate_id?: string | null;
            /**
             * @description Cửa đang cho vào, cho ra hay cả hai; chỉ có nghĩa ở phiên có đếm người ra.
             * @default IN
             */
            direction?: components["schemas"]["Direction"];
            /**
             * Gate Id
             * @description Để trống: cửa mà máy đang đứng.
             */
            gate_id?: string | null;
            /**
             * Hand Reason
             * @description Lý do cho vào bằng tay.
             */
            hand_reason?: string | null;
            /** @default BADGE */
            kind?: components["schemas"]["Kind"];
            /** @default QR */
            method?: components["schemas"]["Method"];
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            /**
             * Scanned At
             * Format: date-time
             */
            scanned_at: string;
            /**
             * Sealed
             * @description Chữ của lượt quét đã nằm chờ trong máy, niêm phong bằng waiting_key của danh sách.
             */
            sealed?: string | null;
            /**
             * Sent At
             * @description Đồng hồ của máy lúc gửi; không đọc được thì coi như không có.
             */
            sent_at?: string | null;
            /**
             * Session Id
             * @description Phiên mà máy đang quét lúc đó, nếu biết.
             */
            session_id?: string | null;
            shown?: components["schemas"]["Verdict"] | null;
            /** Text */
            text?: string | null;
            text_kind?: components["schemas"]["TextKind"] | null;
            /** Text Length */
            text_length?: number | null;
            /**
             * Text Mark
             * @description Hai mã lạ khác nhau hầu như không trùng; không đọc ngược được.
             */
            text_mark?: number | null;
            /**
             * Unit
             * @default
             */
            unit?: string;
            /**
             * Wall Age Ms
             * @description Như age_ms, theo đồng hồ treo tường, khi không có age_ms.
             */
            wall_age_ms?: number | null;
            /**
             * Way
             * @description Để trống: theo nơi đứng của máy (cửa, bàn, máy tự phục vụ).
             */
            way?: "DELEGATION" | null;
        };
        /**
         * ReportBody
         * @description One scan or reception, whichever way it is sent, with the congress, gate and session of its making. With `sealed` its
         *     text, name and unit are in there.
         *
         *     BADGE has `text`; of a text that is not ours only `text_kind`, `text_length` and `text_mark` are sent. RECEPTION has
         *     `delegate_id`, WALK_IN `name`. `shown` null: nothing was shown yet, the server decides. With `hand_reason` a supervisor
         *     or the help desk lets in whom badge, session or invitation would keep out; a WALK_IN always has one.
         */
        ReportBody: {
            /**
             * Age Ms
             * @description Từ lúc làm đến lúc gửi, theo đồng hồ chỉ chạy tới.
             */
            age_ms?: number | null;
            /**
             * Congress Id
             * @description Để trống: đại hội mà máy đang ghép.
             */
            congress_id?: string | null;
            /** @description Để trống: máy, nếu có shown. */
            decided_by?: components["schemas"]["DecidedBy"] | null;
            /** Delegate Id */
            delegate_id?: string | null;
            /**
             * @description Cửa đang cho vào, cho ra hay cả hai; chỉ có nghĩa ở phiên có đếm người ra.
             * @default IN
             */
            direction?: components["schemas"]["Direction"];
            /**
             * Gate Id
             * @description Để trống: cửa mà máy đang đứng.
             */
            gate_id?: string | null;
            /**
             * Hand Reason
             * @description Lý do cho vào bằng tay.
             */
            hand_reason?: string | null;
            /** @default BADGE */
            kind?: components["schemas"]["Kind"];
            /** @default QR */
            method?: components["schemas"]["Method"];
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            /**
             * Scanned At
             * Format: date-time
             */
            scanned_at: string;
            /**
             * Sealed
             * @description Chữ của lượt quét đã nằm chờ trong máy, niêm phong bằng waiting_key của danh sách.
             */
            sealed?: string | null;
            /**
             * Session Id
             * @description Phiên mà máy đang quét lúc đó, nếu biết.
             */
            session_id?: string | null;
            shown?: components["schemas"]["Verdict"] | null;
            /** Text */
            text?: string | null;
            text_kind?: components["schemas"]["TextKind"] | null;
            /** Text Length */
            text_length?: number | null;
            /**
             * Text Mark
             * @description Hai mã lạ khác nhau hầu như không trùng; không đọc ngược được.
             */
            text_mark?: number | null;
            /**
             * Unit
             * @default
             */
            unit?: string;
            /**
             * Wall Age Ms
             * @description Như age_ms, theo đồng hồ treo tường, khi không có age_ms.
             */
            wall_age_ms?: number | null;
            /**
             * Way
             * @description Để trống: theo nơi đứng của máy (cửa, bàn, máy tự phục vụ).
             */
            way?: "DELEGATION" | null;
        };
        /**
         * RosterPhoto
         * @description One portrait: a JPEG of at most 16 KB sealed under its person's key, in base64; "" when there is none any more.
         */
        RosterPhoto: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Sealed */
            sealed: string;
        };
        /**
         * RosterPhotos
         * @description Portraits after the device's revision, up to `revision`. `more`: ask again from there. `whole`: forget those you hold.
         */
        RosterPhotos: {
            /** More */
            more: boolean;
            /** Photos */
            photos: components["schemas"]["RosterPhoto"][];
            /** Revision */
            revision: number;
            /** Whole */
            whole: boolean;
        };
        /**
         * ScanAnswer
         * @description What the gate shows. `sentence` may be read by the delegate too, `reason` is for the staff.
         *
         *     `flagged`: somebody has to look at this admission later. `shut`: nothing speaks against the person but that the doors of the
         *     session are closed.
         */
        ScanAnswer: {
            delegate: components["schemas"]["Delegate"] | null;
            first_scan: components["schemas"]["FirstScan"] | null;
            /** Flagged */
            flagged: boolean;
            /** Reason */
            reason: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            /** Sentence */
            sentence: string;
            /**
             * Shut
             * @default false
             */
            shut?: boolean;
            verdict: components["schemas"]["Verdict"];
        };
        /**
         * ScanBody
         * @description One report, sent alone.
         */
        ScanBody: {
            /**
             * Age Ms
             * @description Từ lúc làm đến lúc gửi, theo đồng hồ chỉ chạy tới.
             */
            age_ms?: number | null;
            /**
             * Congress Id
             * @description Để trống: đại hội mà máy đang ghép.
             */
            congress_id?: string | null;
            /** @description Để trống: máy, nếu có shown. */
            decided_by?: components["schemas"]["DecidedBy"] | null;
            /** Delegate Id */
            delegate_id?: string | null;
            /**
             * @description Cửa đang cho vào, cho ra hay cả hai; chỉ có nghĩa ở phiên có đếm người ra.
             * @default IN
             */
            direction?: components["schemas"]["Direction"];
            /**
             * Gate Id
             * @description Để trống: cửa mà máy đang đứng.
             */
            gate_id?: string | null;
            /**
             * Hand Reason
             * @description Lý do cho vào bằng tay.
             */
            hand_reason?: string | null;
            /** @default BADGE */
            kind?: components["schemas"]["Kind"];
            /** @default QR */
            method?: components["schemas"]["Method"];
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            /**
             * Scanned At
             * Format: date-time
             */
            scanned_at: string;
            /**
             * Sealed
             * @description Chữ của lượt quét đã nằm chờ trong máy, niêm phong bằng waiting_key của danh sách.
             */
            sealed?: string | null;
            /**
             * Sent At
             * @description Đồng hồ của máy lúc gửi; không đọc được thì coi như không có.
             */
            sent_at?: string | null;
            /**
             * Session Id
             * @description Phiên mà máy đang quét lúc đó, nếu biết.
             */
            session_id?: string | null;
            shown?: components["schemas"]["Verdict"] | null;
            /** Text */
            text?: string | null;
            text_kind?: components["schemas"]["TextKind"] | null;
            /** Text Length */
            text_length?: number | null;
            /**
             * Text Mark
             * @description Hai mã lạ khác nhau hầu như không trùng; không đọc ngược được.
             */
            text_mark?: number | null;
            /**
             * Unit
             * @default
             */
            unit?: string;
            /**
             * Wall Age Ms
             * @description Như age_ms, theo đồng hồ treo tường, khi không có age_ms.
             */
            wall_age_ms?: number | null;
            /**
             * Way
             * @description Để trống: theo nơi đứng của máy (cửa, bàn, máy tự phục vụ).
             */
            way?: "DELEGATION" | null;
        };
        /**
         * ScanConflict
         * @description An admission somebody has to look at: `conflict` is the verdict the server would have given, or CLOCK_UNSURE where
         *     the device's word on the time cannot be believed; `reason` says it.
         *
         *     `occurred_at` is the time that counts, `scanned_at` what the device's clock showed, `recorded_at` when it was heard.
         *     `other` is the first other admission of the same person that stands. Open until undone or settled; `ways` are the
         *     settlements that make sense. `photo`: a portrait of the delegate is there. `invited`: to this session, `listed`: on the list
         *     still, each or nobody knows; who is not both counts as inside off the list, whatever is made of the case.
         *     `session_name`: "" where the session is gone from the plan.
         */
        ScanConflict: {
            /** Clock Unsure */
            clock_unsure: boolean;
            /** Conflict */
            conflict: components["schemas"]["Verdict"] | components["schemas"]["Doubt"];
            /** Delegate Code */
            delegate_code: string | null;
            /** Delegate Id */
            delegate_id: string | null;
            /**
             * Device Id
             * Format: uuid
             */
            device_id: string;
            /** Form Of Address */
            form_of_address: string | null;
            /** Full Name */
            full_name: string | null;
            /** Gate Name */
            gate_name: string | null;
            /**
             * Invited
             * @default true
             */
            invited?: boolean;
            /**
             * Listed
             * @default true
             */
            listed?: boolean;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            other: components["schemas"]["OtherPassing"] | null;
            /** Photo */
            photo: boolean;
            /** Reason */
            reason: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            /**
             * Scanned At
             * Format: date-time
             */
            scanned_at: string;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Session Name
             * @default
             */
            session_name?: string;
            settled: components["schemas"]["Settled"] | null;
            /** Undone */
            undone: boolean;
            /** Unit Name */
            unit_name: string | null;
            /** Ways */
            ways: components["schemas"]["Settlement"][];
        };
        /**
         * ScanProblem
         * @description A scan that could not be kept. `retry` false: sending it again will not help, keep it aside and tell somebody.
         */
        ScanProblem: {
            /** Code */
            code: string;
            /** Problem */
            problem: string;
            /** Retry */
            retry: boolean;
            /** Scan Id */
            scan_id: string | null;
        };
        /**
         * SealedBadge
         * @description `index` (32 hex digits) names the badge to who holds it, `sealed` is its person's key under the badge's (base64).
         */
        SealedBadge: {
            /** Index */
            index: string;
            /** Sealed */
            sealed: string;
        };
        /**
         * SealedDelegate
         * @description `sealed` is the record under the person's key, base64: a `RosterDelegate` as JSON. `badges`: all that ever were theirs.
         */
        SealedDelegate: {
            /** Badges */
            badges: components["schemas"]["SealedBadge"][];
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            present: components["schemas"]["PresentSince"] | null;
            /** Sealed */
            sealed: string;
        };
        /**
         * SealedRoster
         * @description A `Roster` as a device keeps it: who holds the device has nobody's name without a badge or the list's key.
         *
         *     `unlocking`: how the whole list is opened without network; None on a machine that stands alone. `waiting_key`: for what
         *     scans that wait are sealed (`contracts.sealed_scan`), base64.
         */
        SealedRoster: {
            congress: components["schemas"]["CongressCard"];
            /** Delegates */
            delegates: components["schemas"]["SealedDelegate"][];
            /** Keys */
            keys: components["schemas"]["PublicKey"][];
            /** Revision */
            revision: number;
            session: components["schemas"]["SessionState"] | null;
            /** Session Id */
            session_id: string | null;
            unlocking: components["schemas"]["Unlocking"] | null;
            /** Waiting Key */
            waiting_key: string;
            /** Whole */
            whole: boolean;
        };
        /** SessionBody */
        SessionBody: {
            /** Open */
            open: boolean;
            /**
             * Over Real
             * @description Mở buổi diễn tập cả khi một phiên thật đang mở điểm danh.
             * @default false
             */
            over_real?: boolean;
        };
        /**
         * SessionState
         * @description A session of the congress, and whether its doors are open. A `rehearsal` counts for itself alone.
         *
         *     `opens_at` is when it opens by itself (UTC), at `own_hour` of its day in Vietnam; None where it is open, or only people open
         *     it. `changed_at`: since when it is open or shut, None while nobody opened it. `counts_exits`: who goes out is scanned, and the
         *     hall knows who is inside.
         */
        SessionState: {
            /** Changed At */
            changed_at?: string | null;
            /**
             * Counts Exits
             * @default false
             */
            counts_exits?: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Open */
            open: boolean;
            /** Opens At */
            opens_at?: string | null;
            /** Own Hour */
            own_hour?: string | null;
            /**
             * Rehearsal
             * @default false
             */
            rehearsal?: boolean;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * Settled
         * @description `by` is the id of the account or device; `note` is what they wrote about it, "" for nothing.
         */
        Settled: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Note */
            note: string;
            settlement: components["schemas"]["Settlement"];
        };
        /**
         * Settlement
         * @description SEEN: looked at ("đã xem"). RIGHT_PERSON: it was who the badge says, and they stay inside.
         *
         *     LET_OUT: one of the passings is taken back ("cho ra"). NEW_BADGE: the person stays, and gets a new badge at the desk.
         *     TWO_PEOPLE: two came in with one badge; the delegate counts once, the other one as somebody outside the list.
         * @enum {string}
         */
        Settlement: "SEEN" | "RIGHT_PERSON" | "LET_OUT" | "NEW_BADGE" | "TWO_PEOPLE";
        /**
         * SettlementBody
         * @description What is made of a case.
         */
        SettlementBody: {
            /**
             * Let Out
             * @description Lượt vào bị cho ra (LET_OUT); để trống: chính lượt này.
             */
            let_out?: string | null;
            /**
             * Note
             * @default
             */
            note?: string;
            /** @default SEEN */
            settlement?: components["schemas"]["Settlement"];
        };
        /**
         * StageRow
         * @description `number` counts the rows from 1, 0 for somebody who goes up and stands in no row yet; `wave` is which row of its award it
         *     is, 0 where there is one alone. `by_size`: no rows are cut yet, and `number` counts batches of like size.
         */
        StageRow: {
            /** By Size */
            by_size: boolean;
            /** Number */
            number: number;
            /** Wave */
            wave: number;
        };
        /**
         * Standing
         * @description CLOSED: everything may still be read and nothing changed. OVER: the same, but for what still comes after the end.
         * @enum {string}
         */
        Standing: "OPEN" | "OVER" | "CLOSED";
        /** TapBody */
        TapBody: {
            /**
             * Challenge Id
             * Format: uuid
             */
            challenge_id: string;
            /** Phone */
            phone?: string | null;
        };
        /**
         * TextKind
         * @description Told by the text's looks alone, never by what is known today: a replay gives the same kind.
         * @enum {string}
         */
        TextKind: "CREDENTIAL" | "SHORT_CODE" | "ID_CARD" | "URL" | "DIGITS" | "TEXT" | "EMPTY" | "DESK";
        /**
         * TickBody
         * @description One tick as its device made it, `age_ms` before it is sent.
         */
        TickBody: {
            /** Age Ms */
            age_ms?: number | null;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Given */
            given: boolean;
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
        };
        /** TicksBody */
        TicksBody: {
            /** Ticks */
            ticks: components["schemas"]["TickBody"][];
        };
        /**
         * TicksKept
         * @description How many of the ticks are about people and items known here; the others need not be sent again.
         */
        TicksKept: {
            /** Kept */
            kept: number;
        };
        /**
         * UndoAnswer
         * @description `present`: the delegate is still inside, because another admission stands.
         */
        UndoAnswer: {
            outcome: components["schemas"]["UndoOutcome"];
            /**
             * Present
             * @default false
             */
            present?: boolean;
            /**
             * Scan Id
             * Format: uuid
             */
            scan_id: string;
            /** Sentence */
            sentence: string;
        };
        /**
         * UndoBody
         * @description When the steward took it back, told as a report tells when it was scanned.
         *
         *     `turned_away`: green or amber was shown, and the person was not let in all the same. `reason`: what a supervisor or the desk
         *     wrote who takes back what was done elsewhere, or long ago.
         */
        UndoBody: {
            /**
             * Age Ms
             * @description Từ lúc làm đến lúc gửi, theo đồng hồ chỉ chạy tới.
             */
            age_ms?: number | null;
            /** Reason */
            reason?: string | null;
            /**
             * Sent At
             * @description Đồng hồ của máy lúc gửi; không đọc được thì coi như không có.
             */
            sent_at?: string | null;
            /**
             * Turned Away
             * @default false
             */
            turned_away?: boolean;
            /** Undone At */
            undone_at?: string | null;
            /**
             * Wall Age Ms
             * @description Như age_ms, theo đồng hồ treo tường, khi không có age_ms.
             */
            wall_age_ms?: number | null;
        };
        /**
         * UndoOutcome
         * @enum {string}
         */
        UndoOutcome: "UNDONE" | "ALREADY_UNDONE" | "NOTHING_TO_UNDO";
        /**
         * Undone
         * @description `reason` is what somebody wrote about it; None where a steward took it back at once.
         */
        Undone: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Reason */
            reason: string | null;
        };
        /** UnitCount */
        UnitCount: {
            /** Expected */
            expected: number;
            /** Name */
            name: string;
            /** Present */
            present: number;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UnitHandouts
         * @description How many of a delegation's active delegates (`expected`) have each item, in the order of the items.
         */
        UnitHandouts: {
            /** Expected */
            expected: number;
            /** Given */
            given: number[];
            /** Name */
            name: string;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UnitSheet
         * @description What can be handed out, and what people of one unit have.
         */
        UnitSheet: {
            /** Given */
            given: components["schemas"]["Given"][];
            /** Items */
            items: components["schemas"]["Item"][];
        };
        /**
         * Unlocking
         * @description `sealed_key` is the list's key under the code and `salt`, both in base64. The list shuts after `locks_after_s` unused.
         */
        Unlocking: {
            /** Locks After S */
            locks_after_s: number;
            /** Salt */
            salt: string;
            /** Sealed Key */
            sealed_key: string;
        };
        /**
         * Verdict
         * @description LEFT and ALREADY_LEFT answer a scan out. NEVER_IN and NO_BADGE are no answers (`NO_ANSWERS`): they are what contradicts
         *     when somebody goes out who never came in, and when a gate without network let in without a badge.
         * @enum {string}
         */
        Verdict: "ADMITTED" | "ALREADY_CHECKED_IN" | "REVOKED" | "SUPERSEDED" | "WRONG_CONGRESS" | "WRONG_SESSION" | "NOT_VALID" | "UNKNOWN" | "LEFT" | "ALREADY_LEFT" | "NEVER_IN" | "NO_BADGE";
        /** WaitingBody */
        WaitingBody: {
            /**
             * Call Id
             * Format: uuid
             */
            call_id: string;
        };
        /**
         * WaitingCall
         * @description `waiting_s`: how long somebody has been waiting, by the server.
         */
        WaitingCall: {
            call: components["schemas"]["CallCard"];
            /** Waiting S */
            waiting_s: number;
        };
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
         * Way
         * @description Who took the delegate in. STEWARD: a steward at a gate. KIOSK: the delegate alone, at an unattended tablet. PHONE: the
         *     delegate, with a phone before the hall's QR. DESK: a desk. DELEGATION: a whole unit at once, as its head confirmed.
         *     BY_HAND: let in for a reason, against the rule.
         * @enum {string}
         */
        Way: "STEWARD" | "KIOSK" | "PHONE" | "DESK" | "DELEGATION" | "BY_HAND";
        /**
         * WayCount
         * @description People who are inside by one way in; ways that nobody took are left out.
         */
        WayCount: {
            /** Present */
            present: number;
            way: components["schemas"]["Way"];
        };
        /**
         * Wiped
         * @description How many scans went.
         */
        Wiped: {
            /** Scans */
            scans: number;
        };
        /**
         * WordBody
         * @description `oldest_age_ms` is how long the oldest scan has waited, `sent_at` the device's clock now.
         */
        WordBody: {
            /** Battery */
            battery?: number | null;
            /** Charging */
            charging?: boolean | null;
            /** Oldest Age Ms */
            oldest_age_ms?: number | null;
            /**
             * Sent At
             * @description Đồng hồ của máy lúc gửi; không đọc được thì coi như không có.
             */
            sent_at?: string | null;
            /**
             * Version
             * @default
             */
            version?: string;
            /** Waiting */
            waiting: number;
        };
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
    find_admissions: {
        parameters: {
            query?: {
                /** @description Tên, mã, đơn vị hoặc chức vụ; không cần dấu. */
                q?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["Admission"][];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_admission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                scan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Because"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoAnswer"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
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
    get_conflicts: {
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
                    "application/json": components["schemas"]["ScanConflict"][];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settle_one_conflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                scan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanConflict"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_one_conflict: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanConflict"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_counts: {
        parameters: {
            query?: {
                /** @description Để trống: phiên đang mở. */
                session_id?: string | null;
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
                    "application/json": components["schemas"]["Counts"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_delegates: {
        parameters: {
            query?: {
                /** @description Tên, mã, đơn vị hoặc chức vụ; không cần dấu. */
                q?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["FoundDelegates"];
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
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_direction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                device_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectionBody"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_gate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                device_id: string;
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_settled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                device_id: string;
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_fleet: {
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
                    "application/json": components["schemas"]["FleetDevice"][];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_gates: {
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
                    "application/json": components["schemas"]["Gate"][];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_gate: {
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
                "application/json": components["schemas"]["GateBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gate"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_gate_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                gate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateNameBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gate"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_gate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                gate_id: string;
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_hall_rule: {
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
                    "application/json": components["schemas"]["HallRuleView"];
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
    put_hall_rule: {
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
                "application/json": components["schemas"]["HallRuleBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRuleView"];
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
    put_items: {
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
                "application/json": components["schemas"]["ItemsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"][];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_counts_of_handouts: {
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
                    "application/json": components["schemas"]["HandoutCounts"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_list_code: {
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
                    "application/json": components["schemas"]["ListCode"];
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
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renew_list_code: {
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
                    "application/json": components["schemas"]["ListCode"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watch_counts: {
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
            /** @description SSE: mỗi khung `counters` là một Counts trọn vẹn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counts"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_past: {
        parameters: {
            query: {
                /** @description Lúc muốn xem lại, theo giờ của đại hội. */
                at: string;
                /** @description Để trống: phiên đang mở. */
                session_id?: string | null;
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
                    "application/json": components["schemas"]["PastPicture"];
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
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_past_people: {
        parameters: {
            query: {
                /** @description Lúc muốn xem lại, theo giờ của đại hội. */
                at: string;
                /** @description Để trống: phiên đang mở. */
                session_id?: string | null;
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
                    "application/json": components["schemas"]["PastPerson"][];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_people: {
        parameters: {
            query?: {
                /** @description Để trống: phiên đang mở. */
                session_id?: string | null;
                /** @description Để trống: mọi đoàn. */
                unit_code?: string;
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
                    "application/json": components["schemas"]["ExpectedPerson"][];
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
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_photo_of_a_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                delegate_id: string;
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_picture: {
        parameters: {
            query?: {
                /** @description Để trống: phiên đang mở. */
                session_id?: string | null;
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receive_from_the_page: {
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
                "application/json": components["schemas"]["ArrivalBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanAnswer"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_sessions: {
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
                    "application/json": components["schemas"]["SessionState"][];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_exits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExitsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_own_hour: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnHourBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_rehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                session_id: string;
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
                    "application/json": components["schemas"]["Wiped"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_device: {
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
                    "application/json": components["schemas"]["DeviceCard"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_cases: {
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
                    "application/json": components["schemas"]["ScanConflict"][];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_own_direction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectionBody"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    carry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandInBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_last_word: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastWordBody"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_open_conflicts: {
        parameters: {
            query: {
                /** @description Những lượt mà máy còn cho là cần đối chiếu. */
                scan_id: string[];
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
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_word: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordBody"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_door_calls: {
        parameters: {
            query?: {
                /** @description Mọi cửa của đại hội; chỉ phụ trách cửa. */
                all_gates?: boolean;
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
                    "application/json": components["schemas"]["WaitingCall"][];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    call_a_steward: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpBody"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_door_call: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                call_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallAnswerBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredCall"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    is_hall_offered: {
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
                    "application/json": components["schemas"]["HallOffer"];
                };
            };
        };
    };
    tap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TapBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallAnswer"];
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
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask_how_it_stands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitingBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallAnswer"];
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
    ask_for_a_tap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComingBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallPromise"];
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
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_hall_code: {
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
                    "application/json": components["schemas"]["HallScreen"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hand_in_scans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandInBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_hand_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandInBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"][];
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
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_unit_sheet: {
        parameters: {
            query: {
                unit_code: string;
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
                    "application/json": components["schemas"]["UnitSheet"];
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
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_ticks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicksBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicksKept"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
    receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["ScanAnswer"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_list_key: {
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
                    "application/json": components["schemas"]["ListKey"];
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
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_roster: {
        parameters: {
            query?: {
                /** @description Bản mà thiết bị đang giữ; 0 là chưa có. */
                since?: number;
                /** @description Phiên của bản đang giữ; khác phiên hiện tại thì nhận lại trọn danh sách. */
                session_id?: string | null;
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
                    "application/json": components["schemas"]["SealedRoster"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_photos: {
        parameters: {
            query?: {
                /** @description Bản ảnh mà thiết bị đang giữ; 0 là chưa có. */
                since?: number;
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
                    "application/json": components["schemas"]["RosterPhotos"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanAnswer"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_scans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scan_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UndoBody"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoAnswer"];
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
            /** @description Tạm thời không phục vụ được */
            503: {
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
