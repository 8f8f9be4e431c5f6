import type { Block } from '../../shared/corpus/model';
import type { Hit } from '../../shared/search/protocol';
/** Answers queries over the blocks it was made with. */
export interface Engine {
    readonly search: (query: string, limit: number) => {
        hits: readonly Hit[];
        total: number;
    };
}
/**
 * FlexSearch holds which passages have a form; the analysis before it and the ranking after it are
 * ours. Its own encoder is left out: it cuts numbers in threes and drops doubled digits, and its
 * `search` over several words knows neither rarity nor fields.
 */
export declare const createEngine: (blocks: readonly Block[]) => Engine;
